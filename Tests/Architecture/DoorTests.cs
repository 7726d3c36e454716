namespace CustomerBot.Tests.Architecture;

/// <summary>
/// The public types of each room against the checked-in list <c>Tests/Data/Architecture/doors/ROOM.txt</c>, one full name a line.
/// A new public type is a decision: add it to the list in the same commit, or make it internal.
/// </summary>
public sealed class DoorTests
{
    public static TheoryData<string> Own => [.. Rooms.Own];

    [Theory, MemberData(nameof(Own))]
    public void A_room_opens_only_its_listed_doors(string room)
    {
        var listed = File.ReadAllLines(Path.Combine(Repository.Root, "Tests", "Data", "Architecture", "doors", room + ".txt"))
            .Where(line => line.Length > 0);

        var open = Rooms.AssemblyOf(room).GetExportedTypes().Where(type => !type.IsNested).Select(type => type.FullName!);

        open.Order(StringComparer.Ordinal).ShouldBe(listed.Order(StringComparer.Ordinal));
    }
}
