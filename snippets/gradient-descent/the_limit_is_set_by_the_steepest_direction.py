import torch

matrix = torch.tensor([[5.0, 4.0], [4.0, 5.0]])
print(torch.linalg.eigvalsh(matrix))
#> tensor([1.0000, 9.0000])

for learning_rate in [0.1, 0.2, 0.22, 0.225]:
    w = torch.tensor([-3.0, 2.0], requires_grad=True)
    for _ in range(200):
        (gradient,) = torch.autograd.grad(w @ matrix @ w / 2, w)
        with torch.no_grad():
            w -= learning_rate * gradient
    print(f"{learning_rate:5} -> {w.detach().norm():.3f}")
#>   0.1 -> 0.000
#>   0.2 -> 0.000
#>  0.22 -> 0.012
#> 0.225 -> 98.685
