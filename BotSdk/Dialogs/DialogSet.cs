using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Dialogs that can begin each other by id, with the stack they run on.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Dialogs library".</remarks>
public class DialogSet
{
    private readonly Dictionary<string, Dialog> _dialogs = new(StringComparer.Ordinal);
    private readonly List<Dialog> _inOrder = [];
    private readonly IStatePropertyAccessor<DialogState> _dialogState;
    private IBotTelemetryClient _telemetryClient = NullBotTelemetryClient.Instance;
    private string _version;

    /// <summary>A set whose stack lies under this state property.</summary>
    public DialogSet(IStatePropertyAccessor<DialogState> dialogState)
    {
        ArgumentNullException.ThrowIfNull(dialogState);
        _dialogState = dialogState;
    }

    /// <summary>A set without a stack of its own, as containers have.</summary>
    public DialogSet() { }

    /// <summary>Where the dialogs of the set report; setting it sets it for all of them.</summary>
    [JsonIgnore]
    public IBotTelemetryClient TelemetryClient
    {
        get => _telemetryClient;
        set
        {
            _telemetryClient = value ?? NullBotTelemetryClient.Instance;
            foreach (var dialog in _inOrder)
            {
                dialog.TelemetryClient = _telemetryClient;
            }
        }
    }

    /// <summary>A hash over the versions of all dialogs, so that it changes when one of them does.</summary>
    public virtual string GetVersion()
    {
        if (_version is null)
        {
            var versions = string.Concat(_inOrder.Select(dialog => dialog.GetVersion()));
            _version = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(versions)));
        }

        return _version;
    }

    /// <summary>Adds a dialog with its dependencies. Where its id is taken by another dialog, it gets a number at the end.</summary>
    public DialogSet Add(Dialog dialog)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        _version = null;
        if (_dialogs.TryGetValue(dialog.Id, out var present))
        {
            if (ReferenceEquals(present, dialog))
            {
                return this;
            }

            dialog.Id = FirstFreeId(dialog.Id);
        }

        dialog.TelemetryClient = _telemetryClient;
        _dialogs[dialog.Id] = dialog;
        _inOrder.Add(dialog);
        foreach (var dependency in (dialog as IDialogDependencies)?.GetDependencies() ?? [])
        {
            Add(dependency);
        }

        return this;
    }

    /// <summary>The dialog with exactly this id, or null.</summary>
    public Dialog Find(string dialogId)
    {
        Guard.NotBlank(dialogId, nameof(dialogId));
        return _dialogs.GetValueOrDefault(dialogId);
    }

    /// <summary>All dialogs in the order of their addition.</summary>
    public IEnumerable<Dialog> GetDialogs() => _inOrder;

    /// <summary>Reads the stack of the turn's conversation. Changes to it are stored when the bot saves its state.</summary>
    public async Task<DialogContext> CreateContextAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);
        if (_dialogState is null)
        {
            throw new InvalidOperationException(
                "This DialogSet has no state property. Make it with new DialogSet(accessor) to create a context from it."
            );
        }

        var state = await _dialogState.GetAsync(turnContext, () => new DialogState(), cancellationToken);
        return new DialogContext(this, turnContext, state);
    }

    private string FirstFreeId(string dialogId)
    {
        var number = 2;
        while (_dialogs.ContainsKey(dialogId + number))
        {
            number++;
        }

        return dialogId + number;
    }
}
