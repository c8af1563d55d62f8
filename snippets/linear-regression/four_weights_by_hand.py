import torch


def linear_model(x, weight, bias):
    return torch.matmul(x, weight) + bias


def mae_loss(predicted, target):
    return (predicted - target).abs().sum() / len(target)


torch.manual_seed(0)
true_weight = torch.tensor([4.0, -3.0, 2.0, 0.5])
x = torch.randn(500, 4)
y = linear_model(x, true_weight, 7.0) + 0.1 * torch.randn(500)

weight = torch.normal(0, 0.01, true_weight.shape, requires_grad=True)
bias = torch.zeros((), requires_grad=True)
predicted = linear_model(x, weight, bias)
loss = mae_loss(predicted, y)
loss.backward()

print(predicted.shape, loss.shape)
#> torch.Size([500]) torch.Size([])

print(weight.grad.shape, bias.grad.shape)
#> torch.Size([4]) torch.Size([])
