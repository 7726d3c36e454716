namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a waterfall step sees and can do.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Dialogs library".</remarks>
public class WaterfallStepContext : DialogContext
{
    private readonly Func<object, CancellationToken, Task<DialogTurnResult>> _runNext;
    private bool _nextCalled;

    internal WaterfallStepContext(
        DialogContext dc,
        WaterfallStepState step,
        Func<object, CancellationToken, Task<DialogTurnResult>> runNext
    )
        : base(dc)
    {
        Index = step.Index;
        Options = step.Options;
        Reason = step.Reason;
        Result = step.Result;
        Values = step.Values;
        _runNext = runNext;
    }

    /// <summary>Position of the step, the first one being 0.</summary>
    public int Index { get; }

    /// <summary>What the waterfall was begun with.</summary>
    public object Options { get; }

    /// <summary>Why the step runs.</summary>
    public DialogReason Reason { get; }

    /// <summary>What the step before, or the dialog that it began, returned; or the text of the user.</summary>
    public object Result { get; }

    /// <summary>Values that all steps of this run of the waterfall share; they are persisted.</summary>
    public IDictionary<string, object> Values { get; }

    /// <summary>Runs the next step at once. Only once per step.</summary>
    public async Task<DialogTurnResult> NextAsync(object result = null, CancellationToken cancellationToken = default)
    {
        Guard.NotToken(result, nameof(result));
        if (_nextCalled)
        {
            throw new InvalidOperationException("NextAsync was called twice in the same step. Return its result instead.");
        }

        _nextCalled = true;
        return await _runNext(result, cancellationToken);
    }
}
