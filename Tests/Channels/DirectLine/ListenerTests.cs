using CustomerBot.Channels.DirectLine.Streams;

namespace CustomerBot.Tests.Channels.DirectLine;

public sealed class ListenerTests
{
    [Fact]
    public async Task A_reader_that_is_too_slow_is_cut_off_and_costs_no_more_memory()
    {
        var listeners = new Listeners();
        var slow = listeners.Add();

        for (byte number = 0; number < 255; number++)
        {
            listeners.Push([number]);
        }

        listeners.Push([255]);
        listeners.Push([0]);
        listeners.Push([1]);

        var frames = await slow
            .Frames.ReadAllAsync(TestContext.Current.CancellationToken)
            .ToListAsync(TestContext.Current.CancellationToken);
        frames.Select(frame => (int)frame.Single()).ShouldBe(Enumerable.Range(0, 256));
    }

    [Fact]
    public async Task Who_has_left_gets_nothing_more()
    {
        var listeners = new Listeners();
        var gone = listeners.Add();

        listeners.Remove(gone);
        listeners.Push([1]);

        (await gone.Frames.WaitToReadAsync(TestContext.Current.CancellationToken)).ShouldBeFalse();
    }
}
