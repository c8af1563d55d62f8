import torch

w = torch.tensor(10.0, requires_grad=True)
start = w
(w**2).backward()

w = w - 0.1 * w.grad
print(w)
#> tensor(8., grad_fn=<SubBackward0>)

(w**2).backward()
print(w.grad)
#> UserWarning: The .grad attribute of a Tensor that is not a leaf ...
#> None

print(start.grad)
#> tensor(36.)
