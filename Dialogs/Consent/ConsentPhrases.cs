namespace CustomerBot.Dialogs.Consent;

/// <summary>The phrases a consent answer is made of, folded (see Wording), German and English, with dialect and common slips.</summary>
internal static class ConsentPhrases
{
    /// <summary>Each is a clear yes. "Ok", "passt" and "von mir aus" are not here: they can mean "I have read that".</summary>
    public static readonly string[] Yes = Split(
        """
        ja, jaa, jo, joo, jep, jepp, jap, japp, jup, jupp, jawohl, jawoll, jawui, yes, yess, yep, yepp, yup, yeah, yea, aye,
        also ja, gut ja, hallo ja, aber ja, well yes, ja klar, ja sicher, ja natuerlich, ja freilich, jo freilich, jo eh,
        jo freili, selbstverstaendlich, gern, gerne, sehr gern, sehr gerne, aber gern, aber gerne, einverstanden,
        ja einverstanden, ich bin einverstanden, bin einverstanden, ich stimme zu, stimme zu, stimm zu, zugestimmt, zustimmen,
        ich stimme dem zu, ich stimme der speicherung zu, ich willige ein, willige ein, willige ich ein, einwilligen,
        ich erlaube es, ich erlaube das, erlaubt, genehmigt, akzeptiert, akzeptiere, akzeptieren, ich gebe meine einwilligung,
        ich gebe meine zustimmung, meine einwilligung haben sie, meine zustimmung haben sie,
        mit der speicherung bin ich einverstanden, ihr duerft das, sie duerfen das, das duerfen sie, das duerft ihr,
        ihr duerft, sie duerfen, du darfst, du darfst das, agree, agreed, i agree, i do agree, i consent, consent given,
        accept, accepted, i accept, yes sure, go ahead, please do, you may, you have my consent, by all means,
        i give my consent, i bin einverstanden, voll einverstanden, ganz einverstanden, voellig einverstanden
        """
    );

    /// <summary>A yes on its own or with courtesy; within a sentence they mean other things ("meine Daten sicher", "I am sure").</summary>
    public static readonly string[] WeakYes = Split(
        """
        klar, klaro, na klar, aber klar, klar doch, logo, na logo, logisch, natuerlich, na tuerlich, natuerli,
        aber natuerlich, freilich, freili, sicher, sischer, sicha, sicherlich, aber sicher, sure, sure thing, of course,
        certainly, absolutely, definitely
        """
    );

    /// <summary>Each is a refusal.</summary>
    public static readonly string[] No = Split(
        """
        nein, neein, nei, noi, noe, nee, ne, nae, naa, nope, nop, no, nah, nay, nein nein, no no, nein danke, no thanks,
        no thank you, nicht, lieber nicht, besser nicht, eher nicht, bitte nicht, jetzt nicht, nicht jetzt, nich, lieber nich,
        lieber net, net, nix da, nicht einverstanden, ich bin nicht einverstanden, bin nicht einverstanden,
        ich stimme nicht zu, stimme nicht zu, stimm nicht zu, ich stimme dem nicht zu, lehne ich ab, ich lehne ab, lehne ab,
        ablehnen, abgelehnt, lehne das ab, ich lehne das ab, verweigert, ich verweigere, ich willige nicht ein,
        auf keinen fall, auf gar keinen fall, keinesfalls, keineswegs, niemals, nie, nie im leben, nie und nimmer,
        sicher nicht, ganz sicher nicht, bestimmt nicht, natuerlich nicht, klar nicht, gewiss nicht, kommt nicht in frage,
        kommt nicht infrage, vergiss es, vergessen sie es, lass mal, lass es, lassen sie es, lassen sie das, muss nicht sein,
        kein interesse, keine lust, kein bedarf, keine zustimmung, keine einwilligung, das will ich nicht, will ich nicht,
        ich will nicht, ich will das nicht, das moechte ich nicht, moechte ich nicht, ich moechte nicht,
        ich moechte das nicht, das ist mir nicht recht, nicht speichern, nichts speichern, bloss nicht, blos nicht,
        um gottes willen nicht, untersteh dich, untersagt, verboten, nicht gern, nicht gerne, decline, i decline, declined,
        refuse, i refuse, refused, reject, rejected, i do not agree, i dont agree, i disagree, disagree, do not agree,
        dont agree, not agreed, i do not consent, i dont consent, i do not accept, i dont accept, i do not want that,
        i dont want that, i do not want this, i dont want this, i dont want to, dont want to, rather not, i would rather not,
        id rather not, not now, not really, no way, never, never ever, absolutely not, definitely not, certainly not,
        of course not, please dont, please do not, dont, do not, do not keep, dont keep, not interested, no chance, hell no,
        forget it, id prefer not to, dagegen, ich bin dagegen, ich bin da dagegen, lehne ich strikt ab,
        das lehne ich strikt ab, lieber doch nicht, ich glaube nicht, eher nein, ich sage nein, selbstverstaendlich nicht,
        nai, finger weg, not a chance, hard pass, i do not, i dont think so, id rather you didnt
        """
    );

    /// <summary>Change nothing.</summary>
    public static readonly string[] Courtesy = Split(
        """
        bitte, danke, danke schoen, dankeschoen, vielen dank, please, thanks, thank you, ok, okay
        """
    );

    /// <summary>Say nothing alone; may stand beside a yes or a no.</summary>
    public static readonly string[] Filler = Split(
        """
        ich, bin, damit, dazu, das, es, hiermit, passt, das passt, in ordnung, das ist in ordnung, ist in ordnung, ist ok,
        das ist ok, ist okay, das ist okay, fuer mich, machen sie das, mach das, mach, dem, sie, ihnen, ihr, dafuer, to that,
        to this, that, this, with that, with this, it, thats fine, that is fine, i am, im, do it, you can, for me,
        geht in ordnung, das geht in ordnung, ich will, will ich, ich moechte den rueckruf, ich moechte das, go for it, i do
        """
    );

    /// <summary>Sound like an answer and promise nothing, or mock one.</summary>
    public static readonly string[] Hedge = Split(
        """
        ja ja, jaja, ja ja ja, yes yes, yeah yeah, yeah right, kein problem, no problem, no worries, nicht schlecht, not bad,
        warum nicht, wieso nicht, why not, von mir aus, meinetwegen, wenns sein muss, wenn es sein muss, eh klar, alles klar,
        nicht unbedingt, nicht sicher, not sure, ich bin nicht sicher, bin nicht sicher, im not sure, i am not sure, ja nein,
        nein ja, no doubt, nichts dagegen, ich habe nichts dagegen, hab nichts dagegen, keine einwaende, i do not mind,
        i dont mind, dont mind, ja klar doch, ja oder nein, yes or no, wie sie meinen, wie ihr meint, wie sie wollen,
        wie ihr wollt, egal, mir egal, ist mir egal, yeah sure
        """
    );

    /// <summary>Yes words long enough that one slip cannot turn another word into them.</summary>
    public static readonly string[] YesDespiteSlip = Split(
        """
        einverstanden, natuerlich, selbstverstaendlich, akzeptiert, akzeptiere, absolutely, certainly, definitely
        """
    );

    /// <summary>Questions that the details of the consent answer.</summary>
    public static readonly string[] Details = Split(
        """
        mehr erfahren, mehr, details bitte, mehr info, mehr infos, mehr informationen, details, einzelheiten, naeheres,
        genauer, was genau, infos, erklaerung, erklaeren sie das, learn more, more, more info, more information, more details,
        tell me more, explain, info, why, how so, warum, wieso, weshalb, wofuer, wozu, wofuer denn, wozu denn, warum denn,
        what for, what exactly, which data, welche daten
        """
    );

    /// <summary>Openings of questions about the consent itself.</summary>
    public static readonly string[] DetailsOpenings = Split(
        """
        was macht ihr, was machen sie, was passiert, was geschieht, was wird gespeichert, was speichert, was speichern,
        welche daten, wofuer brauch, wozu brauch, warum brauch, wofuer ist, wozu ist, warum wollen, warum wollt, warum muss,
        wie lange speicher, wie lange wird, wie lange bleib, wer bekommt, wer sieht, wer kriegt, wer liest, wo wird,
        wo werden, wo speicher, gebt ihr, geben sie, wie sicher, wann loesch, wann wird, ist das sicher, ist das freiwillig,
        muss ich, kann ich das widerrufen, kann ich spaeter, what do you do, what happens, what will you do, what data,
        what is stored, which data, why do you need, why do you want, how long do you keep, how long will you keep,
        how long is it kept, how long is it stored, how long are they kept, who gets, who sees, who can see, who reads,
        where is it stored, where do you, do you share, is it safe, is this safe, do i have to, can i withdraw,
        can i take back, when do you delete, what is it for, whats it for, why should i
        """
    );

    private static string[] Split(string phrases) => phrases.ReplaceLineEndings(" ").Split(", ", StringSplitOptions.TrimEntries);
}
