import torch

inputs = torch.tensor([[1.0, 2.0, 0.0], [3.0, 0.0, 1.0]])
targets = torch.tensor([1.0, 6.0])
w = torch.ones(3, requires_grad=True)

predicted = inputs @ w
(predicted - targets).abs().mean().backward()
print(w.grad)
#> tensor([-1.0000,  1.0000, -0.5000])

sign = (predicted - targets).detach().sign()
print(sign)
#> tensor([ 1., -1.])
print(inputs.T @ sign / 2)
#> tensor([-1.0000,  1.0000, -0.5000])

with torch.no_grad():
    w -= 2 * w.grad
print(w)
#> tensor([ 3., -1.,  2.], requires_grad=True)

w -= 2 * w.grad
#> RuntimeError: a leaf Variable that requires grad is being used in an in-place operation.
