using System.Globalization;

namespace CustomerBot.Benchmarks.Storage;

/// <summary>Prints figures one a line.</summary>
internal static class Figures
{
    public static void Print(string what, double value) =>
        Console.WriteLine($"{what, -62} {value.ToString("#,0.00", CultureInfo.InvariantCulture)}");

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
