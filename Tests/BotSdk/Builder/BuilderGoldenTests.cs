using CustomerBot.Tests.BotSdk.Golden;

namespace CustomerBot.Tests.BotSdk.Builder;

public sealed class BuilderGoldenTests
{
    [Fact]
    public Task State_is_kept_as_by_the_official_runtime() => GoldenReplay.RunAsync("state", StateScenarios.PlayAsync);

    [Fact]
    public Task Activities_reach_the_same_methods_as_in_the_official_runtime() =>
        GoldenReplay.RunAsync("activityhandler", ActivityHandlerScenarios.PlayAsync);

    [Fact]
    public Task Turns_run_in_the_order_of_the_official_runtime() => GoldenReplay.RunAsync("middleware", MiddlewareScenarios.PlayAsync);

    [Fact]
    public Task Transcripts_read_as_those_of_the_official_runtime() => GoldenReplay.RunAsync("transcript", TranscriptScenarios.PlayAsync);

    [Fact]
    public Task Test_flows_pass_and_fail_as_in_the_official_runtime() => GoldenReplay.RunAsync("testflow", FlowScenarios.PlayAsync);
}
