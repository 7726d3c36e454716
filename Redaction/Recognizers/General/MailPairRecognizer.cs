using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Recognizers.General;

/// <summary>A password right behind an e-mail address, as lists of stolen logins and hurried customers write it: "lena@posteo.de:Sommer5".</summary>
internal sealed class MailPairRecognizer : Recognizer
{
    public override void Find(ScanText text)
    {
        var count = text.Candidates.Count;
        for (var candidate = 0; candidate < count; candidate++)
        {
            if (text.Candidates[candidate].Kind != PersonalDataKind.Email)
            {
                continue;
            }

            var joint = text.FirstAt(text.Candidates[candidate].End);
            if (joint + 1 < text.Count && text.First(joint) is ':' or '/' or '|' or ';' && !text[joint + 1].AfterLine)
            {
                var chunk = SecretChunk.From(text, joint + 1, PersonalDataKind.Password);
                if (chunk.IsStrong(text, PersonalDataKind.Password))
                {
                    text.Report(text[chunk.First].Start, text[chunk.Last].End, PersonalDataKind.Password, "mail:pair", Rank.Secret);
                }
            }
        }
    }
}
