using System.Xml.Linq;

namespace CustomerBot.Tests.Architecture;

public sealed class RoomTests
{
    public static TheoryData<string> Projects => [.. Rooms.Projects()];

    public static TheoryData<string> WithoutFramework => [.. Rooms.WithoutFramework.Where(room => File.Exists(Rooms.ProjectFile(room)))];

    [Theory, MemberData(nameof(Projects))]
    public void A_room_references_only_what_the_design_allows(string room)
    {
        if (Rooms.Workshops.Contains(room))
        {
            Path.GetFileName(Path.GetDirectoryName(Rooms.ProjectFile(room))).ShouldBe(room);
            return;
        }

        Rooms.MayReference.ShouldContainKey(room, $"{room} is not in the table of rooms. Add it to the design and to Rooms.cs.");

        References(room, "ProjectReference").Except(Rooms.MayReference[room]).ShouldBeEmpty($"{room} references rooms it may not see.");
    }

    [Theory, MemberData(nameof(WithoutFramework))]
    public void A_room_below_the_dialogs_knows_neither_the_Bot_Framework_nor_AspNet(string room)
    {
        References(room, "FrameworkReference").ShouldNotContain("Microsoft.AspNetCore.App");
        References(room, "PackageReference").Where(name => name.StartsWith("Microsoft.Bot.", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void Only_Privacy_and_Bot_reach_Storage_and_Encryption()
    {
        string[] allowed = ["Privacy", "Bot", "Audit", .. Rooms.Workshops];

        var others = Rooms
            .Projects()
            .Except(allowed)
            .Where(room => References(room, "ProjectReference").Any(name => name is "Storage" or "Encryption"));

        others.ShouldBeEmpty("There is one way to the disk: Privacy.DeclaredStore.");
    }

    [Fact]
    public void Every_folder_of_code_is_in_the_solution()
    {
        var solution = File.ReadAllText(Path.Combine(Repository.Root, "CustomerBot.sln"));

        Rooms.Projects().Where(room => !solution.Contains($"{room}.csproj", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    private static IEnumerable<string> References(string room, string element) =>
        XDocument
            .Load(Rooms.ProjectFile(room))
            .Descendants(element)
            .Select(reference => (string?)reference.Attribute("Include") ?? "")
            .Select(include => element == "ProjectReference" ? Path.GetFileNameWithoutExtension(include.Replace('\\', '/')) : include);
}
