using CustomerBot.Encryption;

namespace CustomerBot.Tests.Encryption;

public sealed class KeyMaterialTests
{
    [Fact]
    public void The_source_is_zeroed_when_its_bytes_are_taken_over()
    {
        var source = Enumerable.Repeat((byte)7, 32).ToArray();

        using var material = KeyMaterial.TakeFrom(source);

        source.ShouldAllBe(value => value == 0);
        material.Bytes.ToArray().ShouldAllBe(value => value == 7);
    }

    [Fact]
    public void The_bytes_are_zeroed_when_the_last_holder_lets_go_and_not_before()
    {
        var material = KeyMaterial.Random();
        var bytes = Underlying(material);
        material.TryHold().ShouldBeTrue();

        material.Dispose();
        bytes.ShouldContain(value => value != 0);
        material.Dispose();

        bytes.ShouldAllBe(value => value == 0);
        material.TryHold().ShouldBeFalse();
        Should.Throw<ObjectDisposedException>(() => material.Bytes.Length);
    }

    [Fact]
    public async Task Many_threads_never_see_a_zeroed_key()
    {
        for (var round = 0; round < 200; round++)
        {
            var material = KeyMaterial.TakeFrom(Enumerable.Repeat((byte)7, 32).ToArray());

            var users = Enumerable.Range(0, 4).Select(_ => Task.Run(() => Use(material))).ToList();
            material.Dispose();

            (await Task.WhenAll(users)).ShouldAllBe(wasRight => wasRight);
        }
    }

    private static bool Use(KeyMaterial material)
    {
        if (!material.TryHold())
        {
            return true;
        }

        var wasRight = !material.Bytes.ContainsAnyExcept((byte)7);
        material.Dispose();
        return wasRight;
    }

    private static byte[] Underlying(KeyMaterial material) =>
        (byte[])
            typeof(KeyMaterial)
                .GetField("_bytes", System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Instance)!
                .GetValue(material)!;
}
