def ridge(powers, y, penalties):
    values, vectors = torch.linalg.eigh(powers.mT @ powers)
    turned = vectors.mT @ (powers.mT @ y)  # (k,)
    return (turned / (values + penalties.unsqueeze(1))) @ vectors.mT


check(ridge, ridge_with_loops, inputs)
#> ✓ ridge: 8 inputs agree
