using CustomerBot.Tests.BotSdk.Golden;

namespace CustomerBot.Tests.BotSdk.Dialogs;

public sealed class DialogGoldenTests
{
    [Fact]
    public Task Choices_are_found_as_by_the_official_runtime() =>
        GoldenReplay.RunAsync("choices", scenario => Task.FromResult(ChoiceScenarios.Play(scenario)));

    [Fact]
    public Task Choices_are_offered_as_by_the_official_runtime() =>
        GoldenReplay.RunAsync("choicefactory", scenario => Task.FromResult(ChoiceFactoryScenarios.Play(scenario)));

    [Fact]
    public Task Prompts_ask_and_understand_as_in_the_official_runtime() => GoldenReplay.RunAsync("prompts", PromptScenarios.PlayAsync);

    [Fact]
    public Task Dialogs_run_as_in_the_official_runtime() => GoldenReplay.RunAsync("dialogs", DialogScenarios.PlayAsync);
}
