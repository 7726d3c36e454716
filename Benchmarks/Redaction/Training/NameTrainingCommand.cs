namespace CustomerBot.Benchmarks.Redaction.Training;

/// <summary>
/// <c>train-names OUT [--germeval DIR]</c>: trains the name model with the contexts, messages and templates of this folder and writes its
/// weights. The weights in the repository: <c>train-names Redaction/Names/names.bin --germeval DIR</c> with the two files of GermEval 2014
/// (see NOTICE). Twice with the same arguments gives the same file.
/// </summary>
internal static class NameTrainingCommand
{
    public static int Run(string output, string[] sources)
    {
        var model = NameTraining.Train(TrainingTexts.From(sources), TrainingEffort.Full);
        using var file = File.Create(output);
        model.Save(file);
        Console.WriteLine($"{file.Length} bytes");
        return 0;
    }
}
