import torch

w = torch.tensor(3.0, requires_grad=True)
losses = [w**2, 2 * w]
together = torch.stack(losses)
print(together.tolist())
#> [9.0, 6.0]
together.sum().backward()
print("slope", w.grad.item())
#> slope 8.0
