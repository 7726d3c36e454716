namespace CustomerBot.Channels.WebChat;

/// <summary>Section <c>Channels:WebChat</c>: how the chat page looks.</summary>
internal sealed class WebChatOptions
{
    public const string Section = "Channels:WebChat";

    /// <summary>Name of the company on the page. Empty (default): the controller's name from the privacy declarations.</summary>
    public string Title { get; set; } = "";

    /// <summary>The company's colour, <c>#rrggbb</c>; texts on it and in it are made readable by themselves. Default <c>#0f5c63</c>.</summary>
    public string AccentColor { get; set; } = "#0f5c63";

    /// <summary>Whether the chat window offers to send files. Default false: files are asked for when they are needed.</summary>
    public bool AllowUploads { get; set; }

    /// <summary>Whether the small page without Web Chat is served although Web Chat was built. Default false.</summary>
    public bool Plain { get; set; }
}
