namespace CustomerBot.Redaction.Cues;

/// <summary>Words that stand beside names, folded.</summary>
internal static class NameCueWords
{
    public static IEnumerable<(Cue Cue, string Words)> All =>
        [
            (
                Cue.Title,
                "herr herrn hr hrn frau fr frl fraeulein familie fam eheleute mr mrs ms miss mister sir madam dr doktor prof professor mx"
            ),
            (Cue.Title, "schwester pater pastor pfarrer monsieur madame signora senor dipl ing mag med doctor lord lady dres"),
            (
                Cue.Kinship,
                "mann frau ehemann ehefrau gatte gattin partner partnerin freund freundin mutter vater mama papa sohn tochter bruder schwester"
            ),
            (
                Cue.Kinship,
                "oma opa grossmutter grossvater tante onkel cousin cousine neffe nichte enkel enkelin schwager schwaegerin schwiegermutter schwiegervater"
            ),
            (
                Cue.Kinship,
                "schwiegersohn schwiegertochter kind verlobter verlobte lebensgefaehrte lebensgefaehrtin husband wife mother father mum mom dad son"
            ),
            (
                Cue.Kinship,
                "daughter brother sister grandmother grandfather grandma grandpa gran nan aunt uncle nephew niece boyfriend girlfriend fiance fiancee"
            ),
            (
                Cue.Kinship,
                "kumpel kollege kollegin colleague friend mate chef chefin boss stiefvater stiefmutter zwillingsbruder patenkind"
            ),
            (
                Cue.Role,
                "nachbar nachbarin neighbour neighbor mieter mieterin vermieter vermieterin tenant landlord landlady kontoinhaber kontoinhaberin inhaber"
            ),
            (
                Cue.Role,
                "inhaberin karteninhaber empfaenger empfaengerin absender absenderin recipient sender ansprechpartner ansprechpartnerin kontaktperson"
            ),
            (
                Cue.Role,
                "contact kontakt sachbearbeiter sachbearbeiterin bearbeiter berater beraterin mitarbeiter mitarbeiterin techniker technikerin monteur"
            ),
            (
                Cue.Role,
                "kundenberater arzt aerztin hausarzt anwalt anwaeltin rechtsanwalt rechtsanwaeltin notar betreuer betreuerin bevollmaechtigter fahrer"
            ),
            (
                Cue.Role,
                "bevollmaechtigte beifahrer beifahrerin fahrerin unfallgegner zeuge zeugin versicherter versicherte versicherungsnehmer"
            ),
            (
                Cue.Role,
                "arbeitnehmer arbeitnehmerin arbeitgeber employee employer patient patientin kunde kundin client customer holder cardholder"
            ),
            (
                Cue.Role,
                "agent adviser advisor technician engineer driver witness solicitor lawyer doctor dentist gp passenger guest gast gaeste bewohner"
            ),
            (
                Cue.Role,
                "kaeufer kaeuferin verkaeufer verkaeuferin buyer seller besteller bestellerin auftraggeber unterzeichner lehrer lehrerin trainer coach"
            ),
            (
                Cue.Role,
                "supervisor manager managerin staff account beneficiary executor hausmeister postbote zusteller schwiegereltern vertreter user pate kd kdin notiz erbin erbe"
            ),
            (
                Cue.NameWord,
                "name namen heisse heiss heisst vorname nachname familienname geburtsname maedchenname zuname called surname firstname lastname named names"
            ),
            (
                Cue.NameWord,
                "forename rufname kontoname vollmacht unterschrift signed gez gezeichnet zhd attn zhdn namens fullname vorname signature"
            ),
            (
                Cue.Greeting,
                "hallo hi hey moin servus liebe lieber liebes guten tag morgen abend dear hello geehrte geehrter hallihallo gruezi ciao danke dank thanks"
            ),
            (Cue.Greeting, "thank mahlzeit tach huhu sehr cheers gruessgott merhaba salut hola"),
            (
                Cue.Closing,
                "gruss gruesse gruessen lg vg mfg regards sincerely yours gruesschen liebegruesse cordially hochachtungsvoll kind best bg greetings love"
            ),
            (
                Cue.Particle,
                "von van zu der den de da di del della dos das la le ten ter bin ibn al el abu st mc mac o af ap freiherr freifrau graefin"
            ),
            (Cue.Preposition, "bei mit von fuer an from with for by to and und at via durch ohne wegen statt gegen laut"),
            (
                Cue.Status,
                "falsch richtig vergessen verloren weg abgelaufen gesperrt ungueltig gueltig leer unbekannt nicht kein keine aendern geaendert wird wurde"
            ),
            (
                Cue.Status,
                "wrong invalid expired incorrect not forgotten forgot lost locked blocked change reset zuruecksetzen zurueckgesetzt erneuern geht"
            ),
            (
                Cue.Status,
                "funktioniert klappt kommt fehlt ist war sein bitte please neu new und oder or and zu too in im am auf the ein eine einen does doesn don"
            ),
            (
                Cue.Status,
                "wo wie was warum wann wer where how why when who kann koennen can could nie never immer always hinterlegt hacked gehackt bekannt"
            ),
            (
                Cue.Status,
                "mehr noch schon auch aber doch wieder eingeben eingegeben will wont works working work again still for fuer per via an von bei"
            ),
            (
                Cue.Status,
                "ich du er sie es wir ihr they he she it we i you to of on is was has hat haben have had get got bekomme erhalten stimmt akzeptiert"
            ),
            (
                Cue.Status,
                "vergeben angeben anlegen erstellen loeschen setzen benutzen verwenden eingabe seite screen page field feld maske fehler error problem"
            ),
            (
                Cue.Status,
                "erhalte bekommen sms email mail app manager hilfe help policy safe sicher unsicher link dafuer dazu needed required bin am be been"
            ),
        ];
}
