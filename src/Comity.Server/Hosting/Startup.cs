using System.ComponentModel.DataAnnotations;

namespace Comity.Server.Hosting;

/// <summary>What every verb of the command line begins with: settings read, checked, data folder made.</summary>
public sealed class Startup
{
    private const string DefaultUrl = "http://localhost:5080";

    private readonly string[] settingArgs;

    private Startup(string[] settingArgs, Settings settings)
    {
        this.settingArgs = settingArgs;
        Settings = settings;
    }

    public Settings Settings { get; }

    /// <summary>The clock of the whole program.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Lets tests change services after all slices have added theirs.</summary>
    public Action<IServiceCollection>? Override { get; init; }

    /// <param name="settingArgs">Settings as <c>--Comity:Key=value</c>, <c>--urls=…</c>.</param>
    /// <exception cref="SettingException">A setting is wrong; the message is one sentence.</exception>
    public static Startup Read(string[] settingArgs, TimeProvider? time = null, Action<IServiceCollection>? change = null)
    {
        var configuration = new ConfigurationBuilder();
        AddSources(configuration, settingArgs);
        var settings = new Settings();
        configuration.Build().GetSection("Comity").Bind(settings);
        var problems = new List<ValidationResult>();
        if (!Validator.TryValidateObject(settings, new ValidationContext(settings), problems, validateAllProperties: true))
            throw new SettingException($"The setting Comity:{problems[0].MemberNames.FirstOrDefault()} is wrong: {problems[0].ErrorMessage}");
        settings.Data = Path.GetFullPath(settings.Data);
        try
        {
            Directory.CreateDirectory(settings.Data);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new SettingException($"The data folder {settings.Data} cannot be made: {e.Message}");
        }

        return new Startup(settingArgs, settings) { Time = time ?? TimeProvider.System, Override = change };
    }

    /// <summary>The same settings on another clock and a free port of the loopback interface.</summary>
    internal Startup On(TimeProvider time) => new([.. settingArgs, "--urls=http://127.0.0.1:0"], Settings) { Time = time, Override = Override };

    /// <summary>Where a program with these settings serves, as seen from this machine.</summary>
    internal Uri ListensAt
    {
        get
        {
            var configuration = new ConfigurationBuilder();
            AddSources(configuration, settingArgs);
            var first = configuration.Build()["urls"]?.Split(';')[0];
            var address = BindingAddress.Parse(string.IsNullOrEmpty(first) ? DefaultUrl : first);
            var host = address.Host is "+" or "*" or "0.0.0.0" or "[::]" ? "localhost" : address.Host;
            return new UriBuilder(address.Scheme, host, address.Port).Uri;
        }
    }

    internal WebApplicationBuilder CreateBuilder()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ContentRootPath = AppContext.BaseDirectory,
            WebRootPath = "wwwroot",
            ApplicationName = typeof(Startup).Assembly.GetName().Name,
        });
        builder.Configuration.Sources.Clear();
        AddSources(builder.Configuration, settingArgs);
        if (string.IsNullOrEmpty(builder.Configuration["urls"]))
            builder.WebHost.UseUrls(DefaultUrl);
        return builder;
    }

    /// <summary>Later sources win: shipped defaults, the operator's appsettings.json in the working folder, environment, command line.</summary>
    private static void AddSources(IConfigurationBuilder configuration, string[] settingArgs) => configuration
        .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true)
        .AddJsonFile(Path.GetFullPath("appsettings.json"), optional: true)
        .AddEnvironmentVariables("ASPNETCORE_")
        .AddEnvironmentVariables()
        .AddCommandLine(settingArgs);
}

/// <summary>A setting is wrong; the message is the one sentence that the operator sees.</summary>
public sealed class SettingException(string message) : Exception(message);
