def tamed(matrices):
    u, s, vh = torch.linalg.svd(matrices, full_matrices=False)
    s = s / s.amax(dim=1, keepdim=True).clamp(min=1)
    return u * s[:, None] @ vh


check(tamed, tamed_with_loops, inputs, shares=False)
#> ✓ tamed: 10 inputs agree
