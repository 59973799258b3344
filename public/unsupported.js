/* ES5 on purpose: this is what a browser below the floor (Chromium 86) still understands. */
(function () {
  var works = typeof Promise === 'function' && typeof Element.prototype.replaceChildren === 'function' && 'noModule' in document.createElement('script')
  if (works) return
  var box = document.createElement('div')
  box.setAttribute('role', 'alert')
  box.style.cssText = 'max-width:640px;margin:64px auto;padding:0 24px;font:16px/1.8 "Microsoft YaHei",sans-serif;color:#16202B'
  box.appendChild(document.createElement('h1')).appendChild(document.createTextNode('这个浏览器太旧，打不开对标'))
  box.appendChild(document.createElement('p')).appendChild(
    document.createTextNode('请换用 Edge、Chrome（86 及以上），或把 360、搜狗等浏览器切到极速模式后重新打开。数据不受影响，仍在原来的文件里。'))
  box.appendChild(document.createElement('p')).appendChild(
    document.createTextNode('This browser is too old for Duibiao. Please use Edge or Chrome 86 or later.'))
  document.body.insertBefore(box, document.body.firstChild)
})()
