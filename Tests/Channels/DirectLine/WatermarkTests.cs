using CustomerBot.Channels.DirectLine.Feed;
using FsCheck.Xunit;

namespace CustomerBot.Tests.Channels.DirectLine;

public sealed class WatermarkTests
{
    private const string Feed = "abc234";

    [Property]
    public void A_watermark_is_read_as_it_was_written(uint sequence)
    {
        var written = new Watermark(Feed, sequence);

        Watermark.TryParse(written.ToString(), out var read).ShouldBeTrue();

        read.ShouldBe(written);
        written.ToString().ShouldMatch("^[A-Za-z0-9_-]+$");
    }

    [Property]
    public void Any_text_is_read_without_an_exception(string text)
    {
        var isRead = Watermark.TryParse(text, out var watermark);

        (isRead || watermark == Watermark.Beginning).ShouldBeTrue();
    }

    [Property]
    public void Whatever_a_client_sends_it_gets_a_part_of_the_feed(uint sequence, bool isSameFeed, uint next)
    {
        var first = new Watermark(isSameFeed ? Feed : "other7", sequence).FirstUnseen(Feed, next);

        first.ShouldBeInRange(0, next);
    }

    [Theory, InlineData(""), InlineData(null), InlineData("-")]
    public void Without_a_watermark_all_is_unseen(string? text)
    {
        Watermark.TryParse(text, out var watermark).ShouldBeTrue();

        watermark.FirstUnseen(Feed, 7).ShouldBe(0);
    }

    [Theory, InlineData("abc234-2", 3), InlineData("abc234-6", 7), InlineData("abc234-7", 0), InlineData("zzz999-2", 0)]
    public void What_was_seen_of_this_feed_is_not_sent_again(string text, long first)
    {
        Watermark.TryParse(text, out var watermark).ShouldBeTrue();

        watermark.FirstUnseen(Feed, 7).ShouldBe(first);
    }

    [
        Theory,
        InlineData("42"),
        InlineData("abc234-"),
        InlineData("abc234--1"),
        InlineData("ABC234-1"),
        InlineData("abc234-1 "),
        InlineData("abc234-1\n")
    ]
    [InlineData("abc234-99999999999999999999"), InlineData("abc234-١"), InlineData("../../1")]
    public void What_is_not_ours_is_refused(string text) => Watermark.TryParse(text, out _).ShouldBeFalse();
}
