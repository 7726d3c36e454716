using CustomerBot.Redaction.Cues;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Recognizers.General;

/// <summary>
/// Passwords and user names by the word that announces them, wherever it stands: "Kennwort: X", "mein pw hab ich auf X gesetzt", "X ist
/// mein Passwort", "Login X / Y", a heading and X in the line below.
/// </summary>
internal sealed class SecretRecognizer : Recognizer
{
    private const int Farthest = 10;
    private const Cue Announcing = Cue.Password | Cue.Pin | Cue.Secret | Cue.UserName;

    public override void Find(ScanText text)
    {
        if ((text.Cues & (Announcing | Cue.NameWord)) == 0 && (text.Marks & WordMark.SignIn) == 0 && !text.Outline.MayHave('@'))
        {
            return;
        }

        for (var index = 0; index < text.Count; index++)
        {
            if (text[index].Is(Announcing))
            {
                Announced(text, index, KindOf(text[index].Cue));
            }
            else if (text[index].Shape == TokenShape.Word)
            {
                Unannounced(text, index);
            }
            else if (
                text.First(index) == '@'
                && text[index].AfterSpace
                && text.Touches(index + 1)
                && text[index + 1].Shape != TokenShape.Symbol
            )
            {
                Report(text, SecretChunk.From(text, index, PersonalDataKind.UserName), PersonalDataKind.UserName, "shape:handle");
            }
        }
    }

    /// <summary>Words that a user name or a password may stand beside although they announce none.</summary>
    private static void Unannounced(ScanText text, int index)
    {
        if (PlatformNames.IsPlatformName(text, index))
        {
            Announced(text, index, PersonalDataKind.UserName);
        }
        else if (!text[index].Has(WordMark.SignIn))
        {
            return;
        }
        else if (TypedSecret.IsTyping(text, index))
        {
            TypedSecret.Find(text, index);
        }
        else if (PlatformNames.HasPair(text, index, out var name, out var password))
        {
            Report(text, name, PersonalDataKind.UserName, "shape:pair");
            Report(text, password, PersonalDataKind.Password, "shape:pair");
        }
        else if (PlatformNames.SignsInAs(text, index, out var user))
        {
            Report(text, user, PersonalDataKind.UserName, "shape:user");
        }
    }

    private static PersonalDataKind KindOf(Cue cue) =>
        (cue & (Cue.Password | Cue.Pin | Cue.Secret)) != 0 && (cue & Cue.UserName) == 0
            ? PersonalDataKind.Password
            : PersonalDataKind.UserName;

    private static void Announced(ScanText text, int cue, PersonalDataKind kind)
    {
        if (SecretBefore.TryLinked(text, cue, kind, out var before))
        {
            Report(text, before, kind, "cue");
        }
        else if (SecretAfter.TryRead(text, cue, kind, out var after, out var last))
        {
            var phrase = after.IsQuoted && after.Words > 1 && after.Digits + after.Symbols == 0 && kind == PersonalDataKind.Password;
            text.Report(text[after.First].Start, text[last].End, kind, phrase ? "cue:phrase" : "cue", Rank.Secret);
            Second(text, Math.Max(last, after.End), kind, 2);
            Later(text, last, kind);
            if (kind == PersonalDataKind.Password && SecretBefore.TryTyped(text, cue, kind, out before))
            {
                Report(text, before, kind, "cue:typed");
            }
        }
        else if (SecretBefore.TryLoose(text, cue, kind, out before))
        {
            Report(text, before, kind, "cue");
        }
    }

    /// <summary>"login NAME / PASSWORD", "von OLD auf NEW": a value right behind the first.</summary>
    private static void Second(ScanText text, int end, PersonalDataKind kind, int more)
    {
        var value = end + 1;
        var joined = text.First(end) is '/' or ',';
        while (value < text.Count && value <= end + 2 && !text[value].AfterLine && SecretWords.IsJoint(text, value))
        {
            joined = true;
            value++;
        }

        if (!joined || value >= text.Count || text[value].AfterLine || (text[value].Is(Announcing) && !text.Touches(value + 1)))
        {
            return;
        }

        var pair = kind == PersonalDataKind.UserName && text.First(value - 1) is '/' or '|' or 'm' or 'w';
        var chunk = SecretChunk.From(text, value, PersonalDataKind.Password);
        if (chunk.IsStrong(text, kind) || (pair && chunk.IsLikely) || (pair && chunk.IsWord && SecretWords.CanBeValue(text, value)))
        {
            Report(text, chunk, pair ? PersonalDataKind.Password : kind, "cue:pair");
            if (more > 1)
            {
                Second(text, chunk.End, kind, more - 1);
            }
        }
    }

    /// <summary>"war mal X und jetzt ist es Y".</summary>
    private static void Later(ScanText text, int last, PersonalDataKind kind)
    {
        for (var index = last + 1; index < Math.Min(text.Count, last + Farthest); index++)
        {
            text.Work++;
            if (text[index].AfterLine || text[index].Is(Announcing) || text.First(index) is '.' or '?' or ';' && text[index - 1].Length > 1)
            {
                return;
            }

            if (text[index].AfterSpace && (SecretWords.IsCopula(text, index - 1) || text.Word(index - 1) is "es" or "auf" or "to" or "it"))
            {
                var chunk = SecretChunk.From(text, index, kind);
                if (chunk.IsStrong(text, kind))
                {
                    Report(text, chunk, kind, "cue:later");
                    return;
                }
            }
        }
    }

    private static void Report(ScanText text, in SecretChunk chunk, PersonalDataKind kind, string evidence) =>
        text.Report(text[chunk.First].Start, text[chunk.Last].End, kind, evidence, Rank.Secret);
}
