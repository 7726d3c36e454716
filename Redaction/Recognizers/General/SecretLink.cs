namespace CustomerBot.Redaction.Recognizers.General;

/// <summary>What stands right before a possible value, and so how firmly it is announced.</summary>
internal enum SecretLink
{
    /// <summary>An ordinary word.</summary>
    None,

    /// <summary>The announcing word itself.</summary>
    Adjacent,

    /// <summary>A colon, an equals sign, an arrow, a dash, a new line.</summary>
    Colon,

    /// <summary>"ist", "lautet", "is".</summary>
    Copula,

    /// <summary>"auf", "to", "mit", "von".</summary>
    Preposition,

    /// <summary>"für", "im", "at": the value is elsewhere.</summary>
    Place,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>An opening bracket.</summary>
    Bracket,

    /// <summary>A word that announces something else.</summary>
    Other,
}
