using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Recognizers.General;

/// <summary>
/// Words that tell of health, belief, union, politics, sex life or origin (Art. 9 (1) GDPR). A list cannot know what a sentence means, so
/// it is a setting, and off unless the controller wants it.
/// </summary>
internal sealed class SpecialCategoryRecognizer : Recognizer
{
    private static readonly HashSet<ulong> _words = Set(
        "schwanger schwangerschaft krebs tumor chemo chemotherapie diabetes diabetiker depression depressionen depressiv hiv aids epilepsie demenz alzheimer parkinson "
            + "rollstuhl schwerbehindert schwerbehinderung schwerbehindertenausweis behinderung pflegegrad pflegestufe psychiatrie psychotherapie suizid sucht alkoholiker "
            + "drogen entzug operation diagnose befund asthma allergie herzinfarkt schlaganfall dialyse impfung corona covid krankgeschrieben reha "
            + "katholisch evangelisch muslim muslimisch islam jude juedisch hindu buddhist atheist konfession kirchensteuer gewerkschaft betriebsrat verdi "
            + "parteimitglied schwul lesbisch homosexuell bisexuell transgender asylbewerber fluechtling aufenthaltsgestattung "
            + "pregnant pregnancy cancer chemotherapy diabetic depressed dementia wheelchair disabled disability epilepsy stroke "
            + "catholic protestant jewish religion union gay lesbian bisexual asylum refugee"
    );

    public override void Find(ScanText text)
    {
        for (var index = 0; index < text.Count; index++)
        {
            if (text[index].Shape == TokenShape.Word && _words.Contains(text[index].Hash))
            {
                text.Report(text[index].Start, text[index].End, PersonalDataKind.SpecialCategory, "word", Rank.Hint);
            }
        }
    }

    private static HashSet<ulong> Set(string words) => words.Split(' ').Select(word => WordHash.OfFolded(word)).ToHashSet();
}
