def shadows(arrows, ground):
    direction = ground / torch.linalg.vector_norm(ground)
    return torch.outer(arrows @ direction, direction)


check(shadows, shadows_with_loops, inputs)
#> ✓ shadows: 9 inputs agree
