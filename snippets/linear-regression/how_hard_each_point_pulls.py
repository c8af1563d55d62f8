import torch


def mae_loss(predicted, target):
    return (predicted - target).abs().sum() / len(target)


def mse_loss(predicted, target):
    return (predicted - target).square().sum() / len(target)


target = torch.tensor([1.0, 2.0, -3.0, 100.0])

for loss_of in (mse_loss, mae_loss):
    predicted = torch.zeros(4, requires_grad=True)
    loss_of(predicted, target).backward()
    print(-predicted.grad)
#> tensor([ 0.5000,  1.0000, -1.5000, 50.0000])
#> tensor([ 0.2500,  0.2500, -0.2500,  0.2500])

print(mae_loss(torch.zeros(4), target))
#> tensor(26.5000)

print(torch.nn.L1Loss()(torch.zeros(4), target))
#> tensor(26.5000)
