using System.ComponentModel.DataAnnotations;

namespace Comity.Server.Outside;

/// <summary>Models outside of the program by the names that clauses call them by, section <c>Comity:Outside</c>.</summary>
public sealed class OutsideOptions : Dictionary<string, OutsideModelOptions>, IValidatableObject
{
    /// <summary>Longest name, so that several models fit into the version that every decision keeps.</summary>
    internal const int LongestName = 16;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
        from model in this
        let problem = IsName(model.Key) ? model.Value.Problem() : $"the name has to be at most {LongestName} letters, digits, dots and hyphens"
        where problem is not null
        select new ValidationResult($"{model.Key}: {problem}.");

    private static bool IsName(string name) => name.Length <= LongestName && OutsideVersion.IsPlain(name);
}

/// <summary>One model, section <c>Comity:Outside:NAME</c>.</summary>
public sealed class OutsideModelOptions
{
    /// <summary>What it is.</summary>
    public OutsideKind? Kind { get; set; }

    /// <summary>What follows for a comment when the model could not be asked.</summary>
    public OutsideFailure Failure { get; set; } = OutsideFailure.Hold;

    /// <summary>How long a comment waits for it, in milliseconds.</summary>
    public int TimeLimit { get; set; } = 2000;

    /// <summary>The file of a transformer; the name that an endpoint knows its model by, or nothing for its own choice.</summary>
    public string? Model { get; set; }

    /// <summary>A transformer's <c>vocab.txt</c>, <c>vocab.json</c> (with <c>merges.txt</c> beside it) or <c>sentencepiece.bpe.model</c>.</summary>
    public string? Tokenizer { get; set; }

    /// <summary>Whether a transformer with a <c>vocab.txt</c> was trained on lower-case text without accents ("uncased").</summary>
    public bool LowerCase { get; set; } = true;

    /// <summary>What a transformer's outputs stand for, in their order.</summary>
    public string[] Labels { get; set; } = [];

    /// <summary>What makes scores of a transformer's outputs.</summary>
    public OutsideActivation Activation { get; set; } = OutsideActivation.Softmax;

    /// <summary>How many tokens a transformer reads at once; longer texts are read in parts.</summary>
    public int MaxTokens { get; set; } = 512;

    /// <summary>An endpoint's address without <c>/v1/moderations</c>.</summary>
    public string? Url { get; set; }

    /// <summary>An endpoint's key.</summary>
    public string? Key { get; set; }

    /// <summary>What is wrong, as a clause of a sentence; null: nothing.</summary>
    internal string? Problem() => this switch
    {
        { Kind: null } => "Kind has to be set, to Transformer or Endpoint",
        { TimeLimit: < 1 or > 60_000 } => "TimeLimit has to be from 1 to 60000 milliseconds",
        { Kind: OutsideKind.Transformer } => TransformerProblem(),
        _ => EndpointProblem(),
    };

    private string? TransformerProblem() => this switch
    {
        { Url: not null } or { Key: not null } => "Url and Key are for endpoints only",
        { Model: null or "" } => "Model has to name a file",
        { Tokenizer: null or "" } => "Tokenizer has to name a file",
        { Labels.Length: 0 } => "Labels have to be given",
        _ when Labels.Distinct(StringComparer.Ordinal).Count() < Labels.Length => "a label stands twice",
        { Labels.Length: 1, Activation: OutsideActivation.Softmax } => "softmax of one label is always 1; set Activation to Sigmoid",
        { MaxTokens: < 8 or > 8192 } => "MaxTokens has to be from 8 to 8192",
        _ => null,
    };

    private string? EndpointProblem() => this switch
    {
        { Tokenizer: not null } or { Labels.Length: > 0 } => "Tokenizer and Labels are for transformers only",
        _ when !Uri.TryCreate(Url, UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https") => "Url has to be an address that begins with http:// or https://",
        _ => null,
    };
}

public enum OutsideKind
{
    /// <summary>An ONNX text classifier, run within this program.</summary>
    Transformer,

    /// <summary>A moderation endpoint as OpenAI describes it.</summary>
    Endpoint,
}

public enum OutsideFailure
{
    /// <summary>The comment waits for a moderator.</summary>
    Hold,

    /// <summary>The comment is judged by everything else.</summary>
    Publish,
}

public enum OutsideActivation
{
    /// <summary>One of the labels holds.</summary>
    Softmax,

    /// <summary>Each label holds or not.</summary>
    Sigmoid,
}
