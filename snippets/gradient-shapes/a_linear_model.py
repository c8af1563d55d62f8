import torch

torch.manual_seed(0)
true_w = torch.tensor([3.0, -2.0, 4.0, 1.0])
inputs = torch.randn(6, 4)
targets = torch.matmul(inputs, true_w) + 5

w_0 = torch.normal(0, 0.01, true_w.shape, requires_grad=True)
b_0 = torch.zeros((), requires_grad=True)

predicted = torch.matmul(inputs, w_0) + b_0
loss = (predicted - targets).abs().mean()
loss.backward()

for part in [predicted, loss, w_0, w_0.grad, b_0, b_0.grad]:
    print(tuple(part.shape))
#> (6,)
#> ()
#> (4,)
#> (4,)
#> ()
#> ()
