from torch import nn


def dense():
    torch.manual_seed(0)
    return nn.Sequential(
        nn.Flatten(), nn.Linear(144, 64), nn.ReLU(), nn.Linear(64, 10)
    )


def train(model, images, labels):
    optimizer = torch.optim.SGD(model.parameters(), lr=0.02, momentum=0.9)
    for epoch in range(10):
        for batch in torch.randperm(1000).split(50):
            loss = functional.cross_entropy(model(images[batch]), labels[batch])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    return model


def share_right(model, images, labels):
    with torch.no_grad():
        right = model(images).argmax(dim=1) == labels
    return f"{right.float().mean():.0%}"
