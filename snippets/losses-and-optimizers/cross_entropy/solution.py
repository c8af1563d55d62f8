def cross_entropy(logits, target):
    rows = torch.arange(len(logits))  # (n,)
    right = logits[rows, target]  # (n,)
    return (logits.logsumexp(dim=1) - right).mean()


check(cross_entropy, cross_entropy_with_loops, inputs)
#> ✓ cross_entropy: 12 inputs agree
