import torch

torch.manual_seed(0)
true_weight = torch.tensor([4.0, -3.0, 2.0, 0.5])
x = torch.randn(500, 4)
y = x @ true_weight + 7.0 + 0.1 * torch.randn(500)

weight = torch.normal(0, 0.01, true_weight.shape, requires_grad=True)
bias = torch.zeros((), requires_grad=True)
for learning_rate in (0.1, 0.01, 0.001):
    for step in range(300):
        loss = (x @ weight + bias - y).abs().mean()
        loss.backward()
        with torch.no_grad():
            for parameter in (weight, bias):
                parameter -= learning_rate * parameter.grad
                parameter.grad = None
print(weight.data, bias.data)
#> tensor([ 3.9936, -3.0011,  2.0024,  0.4985]) tensor(6.9959)
