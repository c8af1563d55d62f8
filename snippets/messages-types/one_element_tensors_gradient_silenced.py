import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
rows = [w, 2 * w]
plain = [row.tolist() for row in rows]
torch.tensor(plain, requires_grad=True).sum().backward()
print(w.grad)
#> None
