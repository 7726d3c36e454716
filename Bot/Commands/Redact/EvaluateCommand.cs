using System.CommandLine;
using System.Text.Json;

namespace CustomerBot.Bot.Commands.Redact;

/// <summary>Measures the redactor on a file of annotated texts.</summary>
internal static class EvaluateCommand
{
    private const int NoSuchFile = 66; // EX_NOINPUT of sysexits.h

    public static Command Create()
    {
        var file = new Argument<FileInfo>("file")
        {
            Description = "Lines {\"id\",\"text\",\"entities\":[{\"type\",\"start\",\"end\"}],\"neutral\":[…]}.",
        };
        var worst = new Option<int>("--worst")
        {
            Description = "How many missed and how many wrongly found examples to print.",
            DefaultValueFactory = _ => 10,
        };
        var command = new Command("evaluate", "Tell how much of the personal data in a file of annotated texts is found.") { file, worst };
        command.SetAction(result => Run(result.GetRequiredValue(file), result.GetValue(worst)));
        return command;
    }

    private static int Run(FileInfo file, int worst)
    {
        if (!file.Exists)
        {
            Console.Error.WriteLine($"There is no file {file.FullName}.");
            return NoSuchFile;
        }

        var redactor = RedactCommand.Redactor();
        var evaluation = new Evaluation();
        foreach (var line in File.ReadLines(file.FullName).Where(line => line.Length > 0))
        {
            var text = JsonSerializer.Deserialize(line, RedactJson.Default.AnnotatedText)!;
            evaluation.Add(text, redactor.Find(text.Text));
        }

        evaluation.Print(Console.Out, worst);
        return 0;
    }
}
