using CustomerBot.Redaction;
using CustomerBot.Redaction.Names;
using CustomerBot.Redaction.Normalisation;
using CustomerBot.Redaction.Recognizers;
using CustomerBot.Redaction.Scanning;
using CustomerBot.Redaction.Values;

namespace CustomerBot.Benchmarks.Redaction.Training;

/// <summary>Runs the rules over a filled template and turns its candidates into examples. Some forget what the rules or single words say.</summary>
internal sealed class ValueExamples(Random random)
{
    private readonly IReadOnlyList<Recognizer> _rules = RecognizerCatalog.Create(new RedactionOptions());
    private readonly ScanText _scan = new();
    private readonly ValueTagger _tagger = new();

    public void Add(FilledTemplate filled, List<ValueExample> examples)
    {
        for (var start = 0; start < filled.Text.Length; )
        {
            var end = Paragraphs.End(filled.Text, start);
            Paragraph(filled, start, end, examples);
            start = end;
        }
    }

    private void Paragraph(FilledTemplate filled, int start, int end, List<ValueExample> examples)
    {
        _scan.Clear();
        Normalizer.Normalize(filled.Text.AsSpan(start, end - start), _scan.Normal);
        Tokenizer.Run(_scan, Lexicon.Shared);
        foreach (var rule in _rules)
        {
            rule.Find(_scan);
        }

        OpaqueIdentifiers.Spare(_scan);
        Overlaps.Settle(_scan);
        if (!_tagger.Read(_scan))
        {
            return;
        }

        var (withoutRules, withoutWords) = (random.Next(3) == 0, random.Next(3) == 0);
        ForgetWords(withoutWords);
        var spans = filled.Slots.Select(slot => Span(slot, start)).Where(span => span.First <= span.Last).ToArray();
        Span<uint> features = stackalloc uint[ValueFeatures.Most];
        var (last, before) = (-1, ValueClass.Nothing);
        foreach (var candidate in _tagger.Candidates)
        {
            if (Label(candidate, spans) is not { } value)
            {
                continue;
            }

            var near = last < candidate.First;
            var count = _tagger.Features(_scan, candidate, near ? last : -1, near ? before : ValueClass.Nothing, features, withoutRules);
            examples.Add(new ValueExample(Thin(features[..count]), value));
            if (value != ValueClass.Nothing)
            {
                (last, before) = (candidate.Last, value);
            }
        }
    }

    /// <summary>A third of the texts speak with fewer words, so that no single one is relied on.</summary>
    private void ForgetWords(bool forget)
    {
        for (var index = 0; forget && index < _scan.Count; index++)
        {
            if (_scan[index].Shape == TokenShape.Word && random.Next(3) == 0)
            {
                _tagger.Words.Forget(index);
            }
        }
    }

    /// <summary>One feature in eight is left out.</summary>
    private uint[] Thin(ReadOnlySpan<uint> features)
    {
        var kept = new List<uint>(features.Length);
        foreach (var feature in features)
        {
            if (random.Next(8) != 0)
            {
                kept.Add(feature);
            }
        }

        return [.. kept];
    }

    /// <summary>
    /// What the slot of exactly this stretch is, nothing if there is none; null where it is no question: in an e-mail address, say.
    /// </summary>
    private static ValueClass? Label(ValueCandidate candidate, ReadOnlySpan<(string Type, int First, int Last)> spans)
    {
        foreach (var (type, first, last) in spans)
        {
            if (last < candidate.First || first > candidate.Last)
            {
                continue;
            }

            if (ClassOf(type) == ValueClass.Nothing && !type.StartsWith('~') && type is not ("" or "PERSON"))
            {
                return null;
            }

            if (first == candidate.First && last == candidate.Last)
            {
                return ClassOf(type);
            }
        }

        return ValueClass.Nothing;
    }

    /// <summary>The tokens of a slot, without symbols about it.</summary>
    private (string Type, int First, int Last) Span(FilledSlot slot, int start)
    {
        var (first, last) = (int.MaxValue, -1);
        for (var index = 0; index < _scan.Count; index++)
        {
            if (
                _scan[index].Shape != TokenShape.Symbol
                && start + _scan.Normal.OriginalStart(_scan[index].Start) < slot.End
                && start + _scan.Normal.OriginalEnd(_scan[index].End) > slot.Start
            )
            {
                (first, last) = (Math.Min(first, index), index);
            }
        }

        return (slot.Type, first, last);
    }

    private static ValueClass ClassOf(string type) =>
        type switch
        {
            "PASSWORD" => ValueClass.Password,
            "OTP" => ValueClass.OneTimeCode,
            "USERNAME" => ValueClass.UserName,
            "CUSTOMER_NUMBER" => ValueClass.CustomerNumber,
            "DATE_OF_BIRTH" => ValueClass.DateOfBirth,
            "LICENSE_PLATE" => ValueClass.LicensePlate,
            "ID_CARD" => ValueClass.IdCard,
            "PASSPORT" => ValueClass.Passport,
            "DRIVING_LICENCE" => ValueClass.DrivingLicence,
            "TAX_ID" => ValueClass.TaxId,
            "SOCIAL_SECURITY" => ValueClass.SocialSecurity,
            "HEALTH_INSURANCE" => ValueClass.HealthInsurance,
            "PHONE" => ValueClass.Phone,
            _ => ValueClass.Nothing,
        };
}
