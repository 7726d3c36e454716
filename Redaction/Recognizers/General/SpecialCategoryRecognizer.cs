using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Recognizers.General;

/// <summary>
/// Words that tell of health, belief, union, politics, sex life or origin (Art. 9 (1) GDPR). A list cannot know what a sentence means, so
/// it is a setting, and off unless the controller wants it.
/// </summary>
internal sealed class SpecialCategoryRecognizer : Recognizer
{
    private const string Words =
        "schwangerschaft krebs tumor chemo chemotherapie diabetes diabetiker depression depressionen hiv aids epilepsie demenz alzheimer parkinson "
        + "migraene sklerose burnout adhs autismus autist laktoseintoleranz zoeliakie blutverduenner antidepressiva insulin rheuma rollstuhl schwerbehinderung schwerbehindertenausweis behinderung pflegegrad pflegestufe psychiatrie psychotherapie suizid spielsucht suchtkrank alkoholiker "
        + "drogen entzug diagnose befund asthma allergie herzinfarkt schlaganfall dialyse impfung corona covid krankgeschrieben reha "
        + "muslim islam jude hindu buddhist atheist konfession kirchensteuer jehovas gewerkschaft gewerkschaftsmitglied betriebsrat verdi "
        + "parteimitglied transgender asylbewerber fluechtling aufenthaltsgestattung "
        + "pregnant pregnancy cancer chemotherapy diabetic depressed autism autistic adhd migraine sclerosis coeliac celiac dementia wheelchair disability epilepsy "
        + "catholic protestant jewish religion gay lesbian bisexual asylum refugee";

    /// <summary>German words that are declined: "jüdische", "autistischen".</summary>
    private const string Adjectives =
        "schwanger depressiv autistisch schwerbehindert katholisch evangelisch muslimisch juedisch gewerkschaftlich schwul lesbisch homosexuell bisexuell";

    private static readonly string[] _endings = ["", "e", "em", "en", "er", "es"];

    private static readonly WordSet _words = new(
        Words.Split(' ').Concat(Adjectives.Split(' ').SelectMany(word => _endings.Select(ending => word + ending))).Select(Hash)
    );

    public override void Find(ScanText text)
    {
        for (var index = 0; index < text.Count; index++)
        {
            if (text[index].Shape == TokenShape.Word && _words.Contains(text[index].Hash))
            {
                var (start, end) = (text[index].Start, text[index].End);
                text.Report(
                    start,
                    end,
                    PersonalDataKind.SpecialCategory,
                    "word",
                    IsInLongerName(text, start, end) ? Rank.Hint : Rank.Name + 1
                );
            }
        }
    }

    /// <summary>A word of the list that was taken for a name by itself means what the list says; within a longer name it is none of it.</summary>
    private static bool IsInLongerName(ScanText text, int start, int end) =>
        text.Candidates.Exists(found => found.Start <= start && found.End >= end && found.End - found.Start > end - start);

    private static ulong Hash(string word) => WordHash.OfFolded(word);
}
