namespace CustomerBot.Redaction.Scanning;

/// <summary>Who wins where findings overlap: what is known before what is proven, what is proven before what a word nearby suggests.</summary>
internal static class Rank
{
    public const int Known = 90;
    public const int Url = 80;
    public const int Email = 75;
    public const int Secret = 70;
    public const int Checksum = 60;
    public const int Shape = 50;
    public const int Cue = 40;
    public const int Address = 35;
    public const int Phone = 30;
    public const int Name = 20;
    public const int Hint = 10;
}
