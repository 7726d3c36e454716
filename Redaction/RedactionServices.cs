using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CustomerBot.Redaction;

/// <summary>Registration of the redactor.</summary>
public static class RedactionServices
{
    /// <summary>Adds <see cref="Redactor"/> with the settings of section "Redaction".</summary>
    public static IServiceCollection AddRedaction(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<RedactionOptions>().Bind(configuration.GetSection(RedactionOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<RedactionOptions>, RedactionOptionsValidator>();
        services.AddSingleton<Redactor>();
        return services;
    }
}
