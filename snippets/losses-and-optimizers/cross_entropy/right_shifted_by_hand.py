def cross_entropy(logits, target):
    shifted = logits - logits.amax(dim=1, keepdim=True)
    right = shifted.gather(1, target[:, None]).squeeze(1)
    return torch.mean(shifted.exp().sum(dim=1).log() - right)


check(cross_entropy, cross_entropy_with_loops, inputs)
#> ✓ cross_entropy: 12 inputs agree
