def tamed(matrices):
    longest = torch.linalg.matrix_norm(matrices, ord=2, keepdim=True)
    return matrices / longest.clamp(min=1)


check(tamed, tamed_with_loops, inputs, shares=False)
#> ✓ tamed: 10 inputs agree
