def cross_entropy(logits, target):
    logs = torch.log_softmax(logits, dim=-1)
    is_right = target.unsqueeze(-1) == torch.arange(logits.shape[1])
    return -logs[is_right].sum() / len(target)


check(cross_entropy, cross_entropy_with_loops, inputs)
#> ✓ cross_entropy: 12 inputs agree
