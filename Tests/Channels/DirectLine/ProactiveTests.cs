using CustomerBot.Channels.DirectLine.Turns;
using Microsoft.Bot.Builder;

namespace CustomerBot.Tests.Channels.DirectLine;

public sealed class ProactiveTests
{
    [Fact]
    public async Task The_bot_can_speak_without_being_asked()
    {
        var bot = TestBot.Echo;
        await using var host = await ChannelHost.StartAsync(bot);
        using var client = await host.OpenAsync();
        await client.OpenStreamAsync();
        await client.SayAsync("one");
        await client.ReceiveUntilAsync("You said: one");
        var reference = bot.Turns.Last().GetConversationReference();

        await host.Get<DirectLineAdapter>()
            .ContinueConversationAsync(
                "CustomerBot",
                reference,
                async (turnContext, cancellationToken) =>
                    await turnContext.SendActivityAsync(MessageFactory.Text("Your parcel has arrived"), cancellationToken),
                CancellationToken.None
            );

        DirectLineClient.TextsOf(await client.ReceiveUntilAsync("Your parcel has arrived")).ShouldBe(["Your parcel has arrived"]);
    }
}
