using System.Text.Json.Nodes;
using CustomerBot.Channels.DirectLine.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace CustomerBot.Channels.DirectLine.Uploads;

/// <summary>Reads <c>multipart/form-data</c>: one activity, known by its content type, and files.</summary>
internal static class UploadReader
{
    private const string ActivityType = "application/vnd.microsoft.activity";
    private const int LongestBoundary = 100;
    private const int LongestName = 120;

    public static async Task<(Upload? Upload, HttpAnswer? Problem)> ReadAsync(
        HttpRequest request,
        DirectLineOptions options,
        CancellationToken cancellationToken
    )
    {
        if (
            !MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
        )
        {
            return (
                null,
                HttpAnswer.Error(StatusCodes.Status415UnsupportedMediaType, "BadArgument", "Content-Type must be multipart/form-data")
            );
        }

        var boundary = HeaderUtilities.RemoveQuotes(type.Boundary).ToString();
        if (boundary.Length is 0 or > LongestBoundary)
        {
            return (null, HttpAnswer.BadSyntax("The boundary is missing or too long"));
        }

        var limit = options.Uploads.MaxBytes + options.MaxActivityBytes;
        var body = await RequestBody.ReadAsync(request, limit, cancellationToken);
        if (body is null)
        {
            return (null, TooLarge(options.Uploads.MaxBytes));
        }

        try
        {
            return await ReadPartsAsync(new MultipartReader(boundary, new MemoryStream(body)), options, cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException)
        {
            return (null, HttpAnswer.BadSyntax("The parts of the body could not be told apart"));
        }
    }

    private static async Task<(Upload? Upload, HttpAnswer? Problem)> ReadPartsAsync(
        MultipartReader reader,
        DirectLineOptions options,
        CancellationToken cancellationToken
    )
    {
        JsonObject? activity = null;
        var files = new List<FileContent>();
        while (await reader.ReadNextSectionAsync(cancellationToken) is { } section)
        {
            using var content = new MemoryStream();
            await section.Body.CopyToAsync(content, cancellationToken);
            if (section.ContentType?.StartsWith(ActivityType, StringComparison.OrdinalIgnoreCase) == true)
            {
                if (JsonBody.Parse(content.ToArray(), out activity) is { } problem)
                {
                    return (null, HttpAnswer.BadSyntax(problem));
                }
            }
            else if (FileTypes.Recognize(content.ToArray(), options.Uploads) is { } type)
            {
                files.Add(new(NameOf(section, files), type, content.ToArray()));
            }
            else
            {
                return (
                    null,
                    HttpAnswer.Error(StatusCodes.Status415UnsupportedMediaType, "BadArgument", "Files of this type are not accepted")
                );
            }
        }

        return Judge(activity ?? new JsonObject { ["type"] = "message" }, files, options.Uploads);
    }

    private static (Upload? Upload, HttpAnswer? Problem) Judge(JsonObject activity, List<FileContent> files, UploadOptions options)
    {
        if (files.Count == 0)
        {
            return (null, HttpAnswer.Error(StatusCodes.Status400BadRequest, "MissingProperty", "The body has no file"));
        }

        if (files.Count > options.MaxFiles)
        {
            return (
                null,
                HttpAnswer.Error(
                    StatusCodes.Status413PayloadTooLarge,
                    "MessageSizeTooBig",
                    $"At most {options.MaxFiles} files are accepted"
                )
            );
        }

        return files.Sum(file => (long)file.Content.Length) > options.MaxBytes
            ? (null, TooLarge(options.MaxBytes))
            : (new Upload(activity, files), null);
    }

    /// <summary>The last part of what the client calls the file, without characters that would matter to a file system or a screen.</summary>
    private static string NameOf(MultipartSection section, List<FileContent> before)
    {
        var claimed = ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition)
            ? HeaderUtilities.RemoveQuotes(disposition.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName).ToString()
            : "";
        var name = string.Concat(claimed[(claimed.LastIndexOfAny(['/', '\\']) + 1)..].Where(character => !char.IsControl(character)));
        name = name.Length > LongestName ? name[^LongestName..] : name;
        return name.Length > 0 ? name : $"{before.Count + 1}";
    }

    private static HttpAnswer TooLarge(int limit) =>
        HttpAnswer.Error(StatusCodes.Status413PayloadTooLarge, "MessageSizeTooBig", $"At most {limit} bytes of files are accepted");
}
