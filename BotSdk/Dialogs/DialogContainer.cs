using System.Text.Json.Serialization;
using Microsoft.Bot.Builder.TraceExtensions;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog that runs others on a stack of its own.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Dialogs library".</remarks>
public abstract class DialogContainer : Dialog
{
    private IBotTelemetryClient _telemetryClient = NullBotTelemetryClient.Instance;

    /// <summary>A container with this id.</summary>
    protected DialogContainer(string dialogId = null)
        : base(dialogId) { }

    /// <summary>A container that memory paths look through, when <paramref name="ignoreMemoryScopeBinding"/> is true.</summary>
    protected DialogContainer(bool ignoreMemoryScopeBinding, string dialogId = null)
        : base(dialogId)
    {
        IgnoreMemoryScopeBinding = ignoreMemoryScopeBinding;
    }

    /// <summary>The dialogs inside.</summary>
    [JsonPropertyName("dialogs")]
    public DialogSet Dialogs { get; set; } = new();

    /// <summary>Whether the memory scope <c>dialog</c> means the container outside instead of this one.</summary>
    [JsonPropertyName("ignoreMemoryScopeBinding")]
    public bool IgnoreMemoryScopeBinding { get; set; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override IBotTelemetryClient TelemetryClient
    {
        get => _telemetryClient;
        set
        {
            _telemetryClient = value ?? NullBotTelemetryClient.Instance;
            if (!ReferenceEquals(Dialogs.TelemetryClient, _telemetryClient))
            {
                Dialogs.TelemetryClient = _telemetryClient;
            }
        }
    }

    /// <summary>The context of the stack inside; null when nothing runs there.</summary>
    public abstract DialogContext CreateChildContext(DialogContext dc);

    /// <summary>A dialog inside, or null.</summary>
    public virtual Dialog FindDialog(string dialogId) => Dialogs.Find(dialogId);

    /// <summary>A dialog inside, else one of the set of <paramref name="dc"/>, else null.</summary>
    public virtual Dialog FindDialog(string dialogId, DialogContext dc = null) => Dialogs.Find(dialogId) ?? dc?.Dialogs.Find(dialogId);

    /// <inheritdoc/>
    public override async Task<bool> OnDialogEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        var handled = await base.OnDialogEventAsync(dc, e, cancellationToken);
        if (!handled && e.Name == DialogEvents.VersionChanged)
        {
            var message = $"Unhandled dialog event: {e.Name}. Active Dialog: {dc.ActiveDialog.Id}";
            dc.Dialogs.TelemetryClient.TrackTrace(message, Severity.Warning, null);
            await dc.Context.TraceActivityAsync(message, cancellationToken: cancellationToken);
        }

        return handled;
    }

    /// <summary>What changes when one of the dialogs inside does.</summary>
    protected virtual string GetInternalVersion() => Dialogs.GetVersion();

    /// <summary>Notes the version with the instance and emits <see cref="DialogEvents.VersionChanged"/> when it was another one before.</summary>
    protected virtual async Task CheckForVersionChangeAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var before = dc.ActiveDialog.Version;
        dc.ActiveDialog.Version = GetInternalVersion();
        if (before != null && before != dc.ActiveDialog.Version)
        {
            await dc.EmitEventAsync(DialogEvents.VersionChanged, Id, bubble: true, fromLeaf: false, cancellationToken);
        }
    }
}
