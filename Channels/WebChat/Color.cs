using System.Globalization;

namespace CustomerBot.Channels.WebChat;

/// <summary>A colour of the page, and whether one can be read on another (WCAG 2.2, relative luminance and contrast ratio).</summary>
internal readonly record struct Color(byte Red, byte Green, byte Blue)
{
    public static readonly Color White = new(255, 255, 255);
    public static readonly Color Black = new(0, 0, 0);

    private const int HexLength = 7;
    private const int Steps = 50;

    public static bool TryParse(string? text, out Color color)
    {
        color = default;
        if (
            text is not ['#', ..]
            || text.Length != HexLength
            || !int.TryParse(text.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
        )
        {
            return false;
        }

        color = new((byte)(value >> 16), (byte)(value >> 8), (byte)value);
        return true;
    }

    public static Color Parse(string text) =>
        TryParse(text, out var color) ? color : throw new FormatException($"'{text}' is no colour of the form #rrggbb.");

    /// <summary>1 (same) to 21 (black on white).</summary>
    public double ContrastTo(Color other)
    {
        var (lighter, darker) = (Math.Max(Luminance, other.Luminance), Math.Min(Luminance, other.Luminance));
        return (lighter + 0.05) / (darker + 0.05);
    }

    /// <summary>Black or white, whichever is easier to read on this colour; one of them always has more than 4.5 to 1.</summary>
    public Color Ink => ContrastTo(White) >= ContrastTo(Black) ? White : Black;

    /// <summary>This colour, moved towards black or white just far enough to be read on the background.</summary>
    public Color ReadableOn(Color background, double contrast)
    {
        var target = background.Ink;
        for (var step = 0; step < Steps; step++)
        {
            var mixed = Mix(target, (double)step / Steps);
            if (mixed.ContrastTo(background) >= contrast)
            {
                return mixed;
            }
        }

        return target;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{Red:x2}{Green:x2}{Blue:x2}");

    private double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    private Color Mix(Color other, double share) =>
        new(Mix(Red, other.Red, share), Mix(Green, other.Green, share), Mix(Blue, other.Blue, share));

    private static byte Mix(byte from, byte to, double share) => (byte)Math.Round(from + ((to - from) * share));

    private static double Linear(byte channel)
    {
        var value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
