import torch

for inside in [True, False]:
    weight = torch.tensor(4.0, requires_grad=True)
    root = weight.sqrt()
    for _ in range(3):
        if inside:
            root = weight.sqrt()
        loss = (root - 3) ** 2
        loss.backward(retain_graph=True)
        with torch.no_grad():
            weight -= 2 * weight.grad
        weight.grad = None
        print(f"{loss.item():.2f} -> {weight.item():.2f}")
#> 1.00 -> 5.00
#> 0.58 -> 5.68
#> 0.38 -> 6.20
#> 1.00 -> 5.00
#> 1.00 -> 6.00
#> 1.00 -> 7.00
