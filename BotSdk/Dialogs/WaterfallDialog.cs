using System.Globalization;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Steps that run one after the other, each with the result of the one before.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Dialogs library".</remarks>
public class WaterfallDialog : Dialog
{
    private const string OptionsKey = "options";
    private const string ValuesKey = "values";
    private const string InstanceIdKey = "instanceId";
    private const string StepIndexKey = "stepIndex";

    private readonly List<WaterfallStep> _steps;

    /// <summary>A waterfall of these steps.</summary>
    public WaterfallDialog(string dialogId, IEnumerable<WaterfallStep> actions = null)
        : base(dialogId)
    {
        _steps = actions is null ? [] : [.. actions];
    }

    /// <summary>The id with the number of steps.</summary>
    public override string GetVersion() => $"{Id}:{_steps.Count.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>Adds a step at the end.</summary>
    public WaterfallDialog AddStep(WaterfallStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        _steps.Add(step);
        return this;
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc,
        object options = null,
        CancellationToken cancellationToken = default
    )
    {
        Guard.NotToken(options, nameof(options));
        ArgumentNullException.ThrowIfNull(dc);
        var state = dc.ActiveDialog.State;
        var instanceId = Guid.NewGuid().ToString();
        state[OptionsKey] = options;
        state[ValuesKey] = new Dictionary<string, object>();
        state[InstanceIdKey] = instanceId;

        TelemetryClient.TrackEvent("WaterfallStart", Properties(instanceId));
        TelemetryClient.TrackDialogView(Id);
        return await RunStepAsync(dc, 0, DialogReason.BeginCalled, null, cancellationToken);
    }

    /// <summary>A message runs the next step with its text as result; other activities leave the waterfall waiting.</summary>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return dc.Context.Activity.Type == ActivityTypes.Message
            ? await ResumeDialogAsync(dc, DialogReason.ContinueCalled, dc.Context.Activity.Text, cancellationToken)
            : EndOfTurn;
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc,
        DialogReason reason,
        object result,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(dc);
        return await RunStepAsync(dc, StepIndex(dc.ActiveDialog) + 1, reason, result, cancellationToken);
    }

    /// <summary>Reports that the waterfall was completed or cancelled.</summary>
    public override Task EndDialogAsync(
        ITurnContext turnContext,
        DialogInstance instance,
        DialogReason reason,
        CancellationToken cancellationToken = default
    )
    {
        if (reason is DialogReason.CancelCalled or DialogReason.EndCalled)
        {
            var cancelled = reason == DialogReason.CancelCalled;
            var properties = Properties(instance.State.TryGetValue(InstanceIdKey, out var id) ? id as string : null);
            if (cancelled)
            {
                properties["StepName"] = StepName(TryStepIndex(instance) ?? 0);
            }

            TelemetryClient.TrackEvent(cancelled ? "WaterfallCancel" : "WaterfallComplete", properties);
        }

        return Task.CompletedTask;
    }

    /// <summary>Runs a step. Override it to do something around every step.</summary>
    protected virtual async Task<DialogTurnResult> OnStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        var properties = Properties(stepContext.ActiveDialog.State.TryGetValue(InstanceIdKey, out var id) ? id as string : null);
        properties["StepName"] = StepName(stepContext.Index);
        TelemetryClient.TrackEvent("WaterfallStep", properties);
        return await _steps[stepContext.Index](stepContext, cancellationToken);
    }

    /// <summary>Runs the step at this index, or ends the waterfall with the result when there is none.</summary>
    protected async Task<DialogTurnResult> RunStepAsync(
        DialogContext dc,
        int index,
        DialogReason reason,
        object result,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (index >= _steps.Count)
        {
            return await dc.EndDialogAsync(result, cancellationToken);
        }

        var state = dc.ActiveDialog.State;
        state[StepIndexKey] = index;
        var step = new WaterfallStepState(
            index,
            reason,
            result,
            state.TryGetValue(OptionsKey, out var options) ? options : null,
            Values(state)
        );
        var stepContext = new WaterfallStepContext(
            dc,
            step,
            (nextResult, token) => RunStepAsync(dc, index + 1, DialogReason.NextCalled, nextResult, token)
        );
        return await OnStepAsync(stepContext, cancellationToken);
    }

    private IDictionary<string, object> Values(IDictionary<string, object> state) =>
        state.TryGetValue(ValuesKey, out var values) && values is IDictionary<string, object> dictionary
            ? dictionary
            : throw StoredStateException.Unreadable(Id, ValuesKey);

    private int StepIndex(DialogInstance instance) =>
        TryStepIndex(instance) is { } index and >= 0 ? index : throw StoredStateException.Unreadable(Id, StepIndexKey);

    // Storages differ in the type of number that they give back.
    private static int? TryStepIndex(DialogInstance instance) =>
        instance.State.TryGetValue(StepIndexKey, out var index) ? StoredNumber.Read(index) : null;

    // A lambda's name is made by the compiler and says nothing; its position does.
    private string StepName(int index)
    {
        var name = index >= 0 && index < _steps.Count ? _steps[index].Method.Name : null;
        return string.IsNullOrWhiteSpace(name) || name.Contains('<', StringComparison.Ordinal)
            ? string.Create(CultureInfo.InvariantCulture, $"Step{index + 1}of{_steps.Count}")
            : name;
    }

    private Dictionary<string, string> Properties(string instanceId) => new() { ["DialogId"] = Id, ["InstanceId"] = instanceId };
}
