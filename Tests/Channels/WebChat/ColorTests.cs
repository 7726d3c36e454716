using CustomerBot.Channels.WebChat;
using FsCheck.Xunit;

namespace CustomerBot.Tests.Channels.WebChat;

public sealed class ColorTests
{
    [Property]
    public void Texts_are_readable_on_any_colour_and_any_colour_becomes_readable(byte red, byte green, byte blue, byte background)
    {
        var color = new Color(red, green, blue);
        var page = new Color(background, background, background);

        color.ContrastTo(color.Ink).ShouldBeGreaterThanOrEqualTo(4.5);
        color.ReadableOn(page, 4.5).ContrastTo(page).ShouldBeGreaterThanOrEqualTo(4.5);
    }

    [Property]
    public void A_colour_is_read_as_it_was_written(byte red, byte green, byte blue)
    {
        var color = new Color(red, green, blue);

        Color.TryParse(color.ToString(), out var read).ShouldBeTrue();

        read.ShouldBe(color);
    }

    [Fact]
    public void Contrast_is_that_of_WCAG() => Color.White.ContrastTo(Color.Black).ShouldBe(21, 0.001);
}
