namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One reading of a date, time, duration or range; a text with two meanings has two.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Gather user input using a dialog prompt".</remarks>
public class DateTimeResolution
{
    /// <summary>The moment: <c>yyyy-MM-dd</c>, <c>HH:mm:ss</c>, both with a space between, or seconds of a duration.</summary>
    public string Value { get; set; }

    /// <summary>Begin of a range.</summary>
    public string Start { get; set; }

    /// <summary>End of a range.</summary>
    public string End { get; set; }

    /// <summary>The TIMEX expression, in which unknown parts are X.</summary>
    public string Timex { get; set; }
}
