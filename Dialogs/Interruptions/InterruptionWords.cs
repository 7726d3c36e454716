using System.Collections.Frozen;

namespace CustomerBot.Dialogs.Interruptions;

/// <summary>The words for each interruption, folded (see Wording), German and English together: a button stays valid after a change of language.</summary>
internal static class InterruptionWords
{
    public static readonly FrozenDictionary<string, Interruption> All = new (Interruption Meaning, string Words)[]
    {
        (
            Interruption.Help,
            "hilfe, hilfe anzeigen, was kannst du, was koennen sie, befehle, kommandos, help, help me, what can you do, commands"
        ),
        (
            Interruption.Topics,
            "themen, thema, uebersicht, themen zeigen, haeufige fragen, frage stellen, topics, overview, show topics, faq, ask a question"
        ),
        (
            Interruption.Cancel,
            "abbrechen, abbruch, abbrechn, stopp, stop, beenden, vorgang abbrechen, alles abbrechen, aufhoeren, schluss, ende"
        ),
        (Interruption.Cancel, "cancel, cancel that, cancel this, abort, quit, exit, end, stop it, never mind, nevermind"),
        (
            Interruption.Back,
            "zurueck, geh zurueck, einen schritt zurueck, schritt zurueck, vorherige frage, back, go back, one step back, previous"
        ),
        (
            Interruption.StartOver,
            "neustart, neu starten, neu anfangen, von vorn, von vorne, von vorn anfangen, nochmal von vorn, neu beginnen"
        ),
        (Interruption.StartOver, "restart, start over, start again, begin again, reset, from the beginning"),
        (
            Interruption.Human,
            "mensch, einen menschen, mit einem menschen sprechen, mit mensch sprechen, mitarbeiter, mitarbeiterin, agent, berater"
        ),
        (
            Interruption.Human,
            "beraterin, support, kundenservice, kundendienst, kundenbetreuung, service, echte person, echter mensch, hotline"
        ),
        (
            Interruption.Human,
            "mensch sprechen, mitarbeiter sprechen, mit mitarbeiter sprechen, person, kontakt, human, a human, real person, real human"
        ),
        (
            Interruption.Human,
            "talk to a human, speak to a human, talk to someone, speak to someone, customer service, staff, advisor, adviser, contact"
        ),
        (
            Interruption.Privacy,
            "datenschutz, datenschutzhinweise, datenschutzerklaerung, privacy, privacy policy, privacy notice, data protection"
        ),
        (
            Interruption.MyData,
            "meine daten, meine rechte, meine daten ansehen, welche daten habt ihr von mir, welche daten haben sie von mir"
        ),
        (Interruption.MyData, "datenauskunft, auskunft, my data, my rights, show my data, what data do you have about me, data access"),
        (
            Interruption.EraseMyData,
            "meine daten loeschen, daten loeschen, loesche meine daten, loesch meine daten, loeschen sie meine daten, alles loeschen"
        ),
        (Interruption.EraseMyData, "delete my data, delete data, erase my data, delete everything, delete all my data"),
        (Interruption.Delete, "loeschen, delete"),
        (Interruption.GiveConsent, "einwilligung geben, doch einwilligen, give consent, i want to give consent, ich moechte einwilligen"),
        (
            Interruption.WithdrawConsent,
            "einwilligung widerrufen, einwilligungen widerrufen, meine einwilligung widerrufen, einwilligung zurueckziehen"
        ),
        (
            Interruption.WithdrawConsent,
            "ich widerrufe meine einwilligung, zustimmung widerrufen, einwilligungen, meine einwilligungen, widerruf der einwilligung"
        ),
        (
            Interruption.WithdrawConsent,
            "withdraw consent, withdraw my consent, revoke consent, revoke my consent, my consents, i withdraw my consent"
        ),
        (
            Interruption.WithdrawContract,
            "vertrag widerrufen, einen vertrag widerrufen, meinen vertrag widerrufen, ich moechte einen vertrag widerrufen, kauf widerrufen"
        ),
        (
            Interruption.WithdrawContract,
            "meinen kauf widerrufen, bestellung widerrufen, meine bestellung widerrufen, ich widerrufe den vertrag, ich widerrufe meinen kauf"
        ),
        (
            Interruption.WithdrawContract,
            "ich widerrufe meine bestellung, ich moechte meine bestellung widerrufen, hiermit widerrufe ich den vertrag, vom vertrag zuruecktreten"
        ),
        (
            Interruption.WithdrawContract,
            "withdraw from contract, withdraw from a contract, withdraw from my contract, withdraw from my purchase, withdraw from my order"
        ),
        (
            Interruption.WithdrawContract,
            "i want to withdraw from a contract, i withdraw from the contract, i withdraw from my order, revoke my order, revoke contract"
        ),
        (
            Interruption.WithdrawWhat,
            "widerrufen, widerruf, ich widerrufe, ich moechte widerrufen, ich will widerrufen, etwas widerrufen, hiermit widerrufe ich"
        ),
        (Interruption.WithdrawWhat, "withdraw, withdrawal, revoke, i withdraw, i want to withdraw, i would like to withdraw"),
        (
            Interruption.CancelContract,
            "vertraege hier kuendigen, vertrag kuendigen, vertraege kuendigen, meinen vertrag kuendigen, kuendigen, kuendigung, ich kuendige"
        ),
        (
            Interruption.CancelContract,
            "ich moechte kuendigen, ich will kuendigen, ich moechte meinen vertrag kuendigen, abo kuendigen, mein abo kuendigen"
        ),
        (
            Interruption.CancelContract,
            "cancel contracts here, cancel contract, cancel a contract, cancel my contract, cancel my subscription, end my contract"
        ),
        (
            Interruption.Language,
            "sprache, sprache wechseln, sprache aendern, andere sprache, language, change language, switch language, other language"
        ),
        (
            Interruption.SignOut,
            "abmelden, mich abmelden, melde mich ab, ich moechte mich abmelden, ausloggen, logout, log out, sign out, sign me out, log me out"
        ),
        (Interruption.German, "deutsch, auf deutsch, german, in german, deutsch sprechen, speak german, sprechen sie deutsch"),
        (
            Interruption.English,
            "englisch, auf englisch, english, in english, englisch sprechen, speak english, do you speak english, english please"
        ),
    }
        .SelectMany(row => row.Words.Split(", ").Select(words => KeyValuePair.Create(words, row.Meaning)))
        .ToFrozenDictionary();

    /// <summary>
    /// Words that may be typed with one slip. Short ones are left out, and so are those that one slip turns into another word
    /// ("cancel" and "cancer", "Start" and "Stadt").
    /// </summary>
    public static readonly string[] WithSlip =
    [
        .. "hilfe, themen, abbrechen, abbruch, zurueck, neustart, neu starten, von vorne, mensch, mitarbeiter, kundenservice".Split(", "),
        .. "datenschutz, meine daten, daten loeschen, meine daten loeschen, einwilligung widerrufen, einwilligung geben, sprache".Split(
            ", "
        ),
        .. "deutsch, englisch, topics, restart, start over, go back, privacy, my data, delete my data, withdraw consent".Split(", "),
        .. "abmelden, sign out, give consent, vertrag widerrufen, withdraw from contract, language, english, german".Split(", "),
    ];

    /// <summary>Courtesy around a word changes nothing.</summary>
    public static readonly FrozenSet<string> Courtesy = FrozenSet.Create("bitte", "please", "mal", "danke", "thanks", "jetzt", "now");
}
