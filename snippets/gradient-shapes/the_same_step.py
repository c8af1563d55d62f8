import torch

inputs = torch.tensor([1.0, 2.0, 3.0, 6.0])

for reduce, learning_rate in [(torch.mean, 0.04), (torch.sum, 0.01)]:
    w = torch.tensor(2.0, requires_grad=True)
    reduce((w * inputs) ** 2).backward()
    print(w.grad.item(), (learning_rate * w.grad).item())
#> 50.0 2.0
#> 200.0 2.0
