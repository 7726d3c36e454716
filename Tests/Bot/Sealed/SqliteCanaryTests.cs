namespace CustomerBot.Tests.Bot.Sealed;

/// <summary>SQLite: the database file, its WAL, the key ring.</summary>
public sealed class SqliteCanaryTests : CanaryContract
{
    private protected override Task<(string Key, string Value)[]> SettingsAsync() =>
        Task.FromResult<(string Key, string Value)[]>([("Storage:Engine", "Sqlite")]);
}
