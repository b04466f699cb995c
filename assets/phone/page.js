(function () {
  'use strict'
  var texts = JSON.parse(document.getElementById('texts').textContent)
  var main = document.getElementById('main')
  var live = document.getElementById('live')
  var PIECE = 1024 * 1024
  var icons = {
    camera: 'M3 7h3l1.5-2.2h5L14 7h3v9H3zM10 14a2.8 2.8 0 100-5.6 2.8 2.8 0 000 5.6z',
    video: 'M3 5.5h9.5v9H3zM12.5 9l4.5-2.5v7L12.5 11',
    pictures: 'M3 4.5h14v11H3zM3 13l4-4 3.5 3.5L13 10l4 4M13.2 7.4v.1',
    file: 'M5.5 2.8h6l3.5 3.5v11H5.5zM11.5 2.8v3.7H15',
    pen: 'M4 16l1-4L13.5 3.5l3 3L8 15zM11.5 5.5l3 3',
    check: 'M4 10.5l4 4 8-9',
    retry: 'M15.8 8.5A6 6 0 105 13.6M16 4v4.6h-4.6',
  }

  function t(key, values) {
    var text = texts[key] || key
    for (var name in values || {}) text = text.split('{' + name + '}').join(values[name])
    return text
  }

  function el(tag, options) {
    var node = document.createElement(tag)
    for (var name in options || {}) {
      if (name === 'text') node.textContent = options[name]
      else if (name.slice(0, 2) === 'on') node.addEventListener(name.slice(2), options[name])
      else if (options[name] === true) node.setAttribute(name, '')
      else if (options[name] !== false && options[name] != null) node.setAttribute(name, options[name])
    }
    for (var i = 2; i < arguments.length; i += 1) if (arguments[i]) node.appendChild(arguments[i])
    return node
  }

  function icon(name) {
    var space = document.createElementNS('http' + '://www.w3.org/2000/svg', 'svg')
    space.setAttribute('viewBox', '0 0 20 20')
    space.setAttribute('aria-hidden', 'true')
    var path = document.createElementNS(space.namespaceURI, 'path')
    path.setAttribute('d', icons[name])
    space.appendChild(path)
    return space
  }

  function say(text) { live.textContent = text }

  function show() {
    main.textContent = ''
    for (var i = 0; i < arguments.length; i += 1) if (arguments[i]) main.appendChild(arguments[i])
  }

  function stop(text) {
    show(el('div', { class: 'card', role: 'alert' }, el('h1', { text: text })))
  }

  /** One request; gives {status, data}, with status 0 where nothing was answered. */
  function ask(method, path, body, sent) {
    return new Promise(function (done) {
      var request = new XMLHttpRequest()
      request.open(method, path)
      request.timeout = 60000
      var answer = function () {
        var data = {}
        try { data = JSON.parse(request.responseText) } catch (_) { /* an answer without words */ }
        done({ status: request.status, data: data })
      }
      request.onload = answer
      request.onerror = request.ontimeout = request.onabort = function () { done({ status: 0, data: {} }) }
      if (sent) request.upload.onprogress = function (event) { sent(event.loaded) }
      request.send(body === undefined ? null : body)
    })
  }

  function wait(seconds) {
    return new Promise(function (done) {
      var timer = setTimeout(done, seconds * 1000)
      addEventListener('online', function () { clearTimeout(timer); done() }, { once: true })
    })
  }

  /** SHA-256 piece by piece (FIPS 180-4): the browser’s own is only there on encrypted pages. */
  function Sha256() {
    this.h = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19]
    this.rest = new Uint8Array(64)
    this.filled = 0
    this.bytes = 0
  }
  var K = new Int32Array(64)
  ;(function () {
    for (var n = 2, found = 0; found < 64; n += 1) {
      var prime = true
      for (var d = 2; d * d <= n; d += 1) if (n % d === 0) prime = false
      if (prime) K[found++] = (Math.pow(n, 1 / 3) % 1) * 4294967296
    }
  })()
  var W = new Int32Array(64)
  Sha256.prototype.block = function (p, o) {
    var h = this.h
    var a = h[0], b = h[1], c = h[2], d = h[3], e = h[4], f = h[5], g = h[6], k = h[7]
    for (var i = 0; i < 64; i += 1) {
      if (i < 16) W[i] = (p[o + 4 * i] << 24) | (p[o + 4 * i + 1] << 16) | (p[o + 4 * i + 2] << 8) | p[o + 4 * i + 3]
      else {
        var x = W[i - 15], y = W[i - 2]
        W[i] = (W[i - 16] + W[i - 7] + (((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3)) +
          (((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10))) | 0
      }
      var one = (k + (((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7))) + ((e & f) ^ (~e & g)) + K[i] + W[i]) | 0
      var two = ((((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10))) + ((a & b) ^ (a & c) ^ (b & c))) | 0
      k = g; g = f; f = e; e = (d + one) | 0; d = c; c = b; b = a; a = (one + two) | 0
    }
    h[0] = (h[0] + a) | 0; h[1] = (h[1] + b) | 0; h[2] = (h[2] + c) | 0; h[3] = (h[3] + d) | 0
    h[4] = (h[4] + e) | 0; h[5] = (h[5] + f) | 0; h[6] = (h[6] + g) | 0; h[7] = (h[7] + k) | 0
  }
  Sha256.prototype.add = function (bytes) {
    var at = 0
    this.bytes += bytes.length
    while (at < bytes.length) {
      if (this.filled === 0 && bytes.length - at >= 64) { this.block(bytes, at); at += 64; continue }
      this.rest[this.filled++] = bytes[at++]
      if (this.filled === 64) { this.block(this.rest, 0); this.filled = 0 }
    }
  }
  Sha256.prototype.hex = function () {
    var bits = this.bytes * 8
    var end = new Uint8Array((this.filled < 56 ? 64 : 128) - this.filled)
    end[0] = 0x80
    var view = new DataView(end.buffer)
    view.setUint32(end.length - 8, Math.floor(bits / 4294967296))
    view.setUint32(end.length - 4, bits >>> 0)
    this.add(end)
    return this.h.map(function (word) { return ('00000000' + (word >>> 0).toString(16)).slice(-8) }).join('')
  }

  function bytesOf(blob) {
    return new Promise(function (done, failed) {
      var reader = new FileReader()
      reader.onload = function () { done(new Uint8Array(reader.result)) }
      reader.onerror = function () { failed(reader.error) }
      reader.readAsArrayBuffer(blob)
    })
  }

  // Photos

  var queue = []
  var running = false

  function photos(state) {
    var list = el('ul', { id: 'files' })
    var choice = el('select', { id: 'target' })
    function offer(targets) {
      var chosen = choice.value
      choice.textContent = ''
      targets.forEach(function (target) { choice.appendChild(el('option', { value: target.number, text: target.name })) })
      if (targets.some(function (target) { return String(target.number) === chosen })) choice.value = chosen
    }
    offer(state.targets)
    function input(id, name, picture, options, kind) {
      var field = el('input', Object.assign({ type: 'file', id: id }, options))
      field.addEventListener('change', function () {
        Array.prototype.forEach.call(field.files, function (file) { add(file, choice) })
        field.value = ''
      })
      var label = el('label', { for: id, class: 'button ' + kind }, icon(picture), el('span', { text: name }))
      return el('div', {}, field, label)
    }
    show(
      el('h1', { text: t('title-photos') }),
      el('p', { class: 'soft', text: [state.title, state.site].filter(Boolean).join(' · ') }),
      el('div', { class: 'card' },
        el('label', { for: 'target', text: t('shows') }), choice,
        input('take', t('photo'), 'camera', { accept: 'image/*', capture: 'environment' }, 'main tall'),
        el('div', { class: 'pair' },
          input('film', t('film'), 'video', { accept: 'video/*', capture: 'environment' }, ''),
          input('choose', t('choose'), 'pictures', { accept: 'image/*,video/*,audio/*,.heic,.heif', multiple: true }, ''))),
      el('section', { class: 'card', id: 'sent', hidden: true }, el('h2', { text: t('pictures') }), list),
      el('div', { class: 'card' }, el('p', { class: 'soft', text: t('done-hint') }), el('button', { type: 'button', id: 'done', text: t('finish'), onclick: finish })))
    state.half.forEach(function (name) {
      row({ name: name, target: '' }).end(t('half'), false)
    })
    state.arrived.forEach(function (file) {
      row({ name: file.name, target: '' }).end(file.message, file.ok)
    })
    addEventListener('beforeunload', function (event) {
      if (queue.length || running || waits()) event.preventDefault()
    })

    function row(file) {
      document.getElementById('sent').hidden = false
      var state = el('small', { text: t('state-waiting') })
      var bar = el('progress', { max: 100, value: 0, 'aria-label': file.name })
      var target = el('small', { text: file.target })
      var node = el('li', { class: 'file' }, el('div', { class: 'name', text: file.name }), target, bar, state)
      list.insertBefore(node, list.firstChild)
      var again = null
      return {
        shows: function (name) { target.textContent = name },
        progress: function (share) {
          bar.value = Math.round(share * 100)
          state.className = ''
          state.textContent = t('sending', { percent: Math.round(share * 100) })
        },
        say: function (text) { state.className = ''; state.textContent = text },
        end: function (text, ok) {
          bar.hidden = true
          state.className = ok ? 'ok' : 'failed'
          state.textContent = text
          node.setAttribute('data-state', ok ? 'arrived' : 'failed')
          say(file.name + ' : ' + text)
        },
        retry: function (text, go) {
          state.className = 'failed'
          state.textContent = text
          node.setAttribute('data-state', 'lost')
          say(file.name + ' : ' + text)
          if (again) again.remove()
          again = el('button', { type: 'button', onclick: function () { again.remove(); node.removeAttribute('data-state'); go() } }, icon('retry'), el('span', { text: t('retry') }))
          node.appendChild(again)
        },
      }
    }

    function add(file, choice) {
      var job = { file: file, row: row({ name: file.name, target: '' }) }
      function send() {
        job.target = Number(choice.value)
        job.row.shows(choice.options[choice.selectedIndex].text)
        queue.push(job)
        work()
      }
      // What it shows is gone from the act: it waits for another choice.
      job.gone = function (answer) {
        offer(answer.targets)
        job.row.retry(answer.message, send)
      }
      send()
    }
  }

  function work() {
    if (running) return
    var job = queue.shift()
    if (!job) {
      document.getElementById('done').textContent = t('finish')
      return
    }
    running = true
    send(job).then(function () { running = false; work() }, function () { running = false; job.row.end(t('state-failed'), false); work() })
  }

  async function send(job) {
    var file = job.file
    var again = function () { queue.push(job); work() }
    var announced = JSON.stringify({ name: file.name, size: file.size, modified: file.lastModified || Date.now(), target: job.target })
    var lost = 0
    var altered = 0
    // Waits for the network; false after long.
    async function patient() {
      lost += 1
      if (lost > 12) { job.row.retry(t('state-lost'), again); return false }
      job.row.say(t('lost'))
      await wait(Math.min(1 << lost, 15) / 2)
      return true
    }
    for (;;) {
      var begun = await ask('POST', '/files', announced)
      if (begun.status === 0 || begun.status === 429) { if (await patient()) continue; return }
      if (begun.data.targets) return job.gone(begun.data)
      if (begun.status !== 200) return refused(job, begun)
      var at = begun.data.at
      var hash = new Sha256()
      for (var from = 0; from < at; from += PIECE) hash.add(await bytesOf(file.slice(from, Math.min(at, from + PIECE))))
      while (at < file.size) {
        var end = Math.min(file.size, at + PIECE)
        var bytes = await bytesOf(file.slice(at, end))
        var start = at
        var put = await ask('PUT', '/files/' + begun.data.id + '?at=' + at, bytes, function (sent) { job.row.progress((start + sent) / file.size) })
        if (put.status === 200) { hash.add(bytes); at = end; lost = 0; job.row.progress(at / file.size) }
        else if (put.status === 0 || put.status === 409 || put.status === 429) break
        else return refused(job, put)
      }
      if (at < file.size) { if (await patient()) continue; return }
      job.row.say(t('state-checking'))
      var sum = hash.hex()
      for (;;) {
        var ended = await ask('POST', '/files/' + begun.data.id + '/end', sum)
        if (ended.status === 200) return job.row.end(ended.data.message, ended.data.ok)
        if (ended.status !== 0 && ended.status !== 429 && ended.status !== 503) break
        if (!(await patient())) return
      }
      // What arrived is not what was sent: once more from the beginning.
      if (ended.data.again && altered < 2) { altered += 1; continue }
      if (ended.status === 409) continue
      return refused(job, ended)
    }
  }

  function refused(job, answer) {
    if (answer.status === 404) job.row.end(t('ended'), false)
    else job.row.end(answer.data.message || t('state-failed'), false)
  }

  /** What the phone still has and the computer not. */
  function waits() { return document.querySelector('[data-state=lost]') }

  var warned = false
  async function finish() {
    if (waits() && !warned) { warned = true; say(t('later')); document.getElementById('done').textContent = t('later'); return }
    if (running || queue.length) { say(t('later')); document.getElementById('done').textContent = t('later'); return }
    await ask('POST', '/done', '')
    stop(t('done'))
  }

  // Signing

  /** `changed` says why the act is to be read once more. */
  function sign(state, changed) {
    if (state.signed) return signed('')
    var reading = Date.now()
    var seen = {}
    var whole = state.pages === 0
    var strokes = []
    var stroke = null
    var began = 0
    var moved = 0
    var pen = null
    var held = {}
    var ways = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }
    var progress = el('p', { class: 'soft', id: 'read-state', role: 'status' })
    var next = el('button', { type: 'button', id: 'next', onclick: unread })
    var bar = el('div', { class: 'reading' }, progress, next)
    var pages = el('div', { id: 'pages' })
    var consent = el('input', { type: 'checkbox', id: 'consent', disabled: true, onchange: refresh })
    var pad = el('canvas', { class: 'pad off', id: 'pad', 'aria-label': t('ink'), 'aria-describedby': 'keys', role: 'application' })
    var keys = el('p', { class: 'soft', id: 'keys', text: t('keys'), hidden: true })
    var clear = el('button', { type: 'button', id: 'clear', text: t('clear'), disabled: true, onclick: wipe })
    var button = el('button', { type: 'button', id: 'sign', class: 'main', disabled: true, onclick: go }, icon('pen'), el('span', { text: t('sign') }))
    var fault = el('p', { class: 'card bad', role: 'alert', hidden: true })
    var link = el('a', { class: 'button', id: 'open-pdf', href: '/act.pdf', target: '_blank', rel: 'noopener' }, icon('file'), el('span', { text: t('open-pdf') }))
    link.addEventListener('click', function () { if (state.pages === 0) { whole = true; refresh() } })
    for (var number = 1; number <= state.pages; number += 1) pages.appendChild(sheet(number))
    show(
      changed && el('p', { class: 'card bad', role: 'alert', id: 'changed', text: changed }),
      el('h1', { text: state.title || state.number }),
      el('p', { class: 'soft', text: [t('number', { number: state.number }), t('fingerprint', { fingerprint: state.fingerprint })].join(' · ') }),
      el('p', { text: t('sign-as', { name: state.name }) + ' ' + state.capacity }),
      el('section', { class: 'card' }, el('h2', { text: '1. ' + t('read') }), el('p', { class: 'soft', text: t('read-hint') }), link),
      pages,
      bar,
      el('section', { class: 'card' },
        el('h2', { text: '2. ' + t('consent') }),
        el('label', { class: 'check' }, consent, el('span', { text: state.consent })),
        el('p', { class: 'soft', id: 'consent-hint', text: t('consent-hint') })),
      el('section', { class: 'card' },
        el('h2', { text: '3. ' + t('draw') }), pad, keys, clear, fault, button,
        el('p', { class: 'soft', text: state.note })))
    fit()
    addEventListener('resize', fit)
    refresh()

    function sheet(number) {
      var image = el('img', { alt: t('page', { number: number, total: state.pages }), decoding: 'async', width: 1400, height: 1980, loading: state.pages > 12 ? 'lazy' : 'eager' })
      var words = el('pre')
      var details = el('details', {}, el('summary', { text: t('text-of-page', { number: number }) }), words)
      var box = el('section', { class: 'page', 'data-page': number }, image, details)
      var tries = 0
      function load() {
        tries += 1
        // What an earlier reading left in the browser is another version.
        image.src = '/page/' + number + '?' + reading + '-' + tries
      }
      image.onerror = function () {
        if (tries < 8) return setTimeout(load, tries * 1000)
        box.insertBefore(el('p', { class: 'card bad', text: t('page-failed', { number: number }) }), details)
      }
      image.onload = function () { box.setAttribute('data-loaded', 'true'); look() }
      details.addEventListener('toggle', function () {
        if (words.textContent) return
        fetch('/text/' + number, { credentials: 'same-origin' }).then(function (answer) { return answer.text() }).then(function (text) {
          words.textContent = text
          look()
        })
      })
      load()
      return box
    }

    /** The first page not read. */
    function first() {
      return Array.prototype.filter.call(pages.children, function (box) { return !seen[box.getAttribute('data-page')] })[0]
    }

    function unread() {
      var box = first()
      if (!box) return
      box.tabIndex = -1
      box.focus({ preventScroll: true })
      box.scrollIntoView()
    }

    /** A page is read once its foot was on the screen, above the bar that stands there. */
    function look() {
      var foot = bar.getBoundingClientRect().top + 40
      Array.prototype.forEach.call(pages.children, function (box) {
        if (!box.hasAttribute('data-loaded')) return
        var at = box.firstChild.getBoundingClientRect().bottom
        if (at > 0 && at <= foot) seen[box.getAttribute('data-page')] = true
      })
      var count = Object.keys(seen).length
      if (state.pages && count === state.pages) whole = true
      refresh()
      if (Date.now() - moved > 60000) { moved = Date.now(); ask('POST', '/here', '') }
    }
    addEventListener('scroll', look, { passive: true })

    function refresh() {
      var count = Object.keys(seen).length
      progress.textContent = whole ? t('read-done') : t('read-progress', { number: count, total: state.pages })
      // To what is out of sight.
      var box = whole ? null : first()
      var at = box && box.getBoundingClientRect()
      bar.className = whole ? '' : 'reading'
      next.hidden = !box || (at.bottom > 0 && at.top < window.innerHeight)
      if (box) next.textContent = t('next-page', { number: box.getAttribute('data-page') })
      consent.disabled = !whole
      document.getElementById('consent-hint').hidden = whole
      pad.className = consent.checked ? 'pad' : 'pad off'
      pad.tabIndex = consent.checked ? 0 : -1
      clear.disabled = strokes.length === 0
      button.disabled = !(whole && consent.checked && long())
    }

    function long() {
      var way = 0
      strokes.forEach(function (one) {
        for (var i = 1; i < one.length; i += 1) way += Math.hypot((one[i].x - one[i - 1].x) * pad.clientWidth, (one[i].y - one[i - 1].y) * pad.clientHeight)
      })
      return way > 60
    }

    function fit() {
      var scale = window.devicePixelRatio || 1
      pad.width = Math.round(pad.clientWidth * scale)
      pad.height = Math.round(pad.clientHeight * scale)
      draw()
    }

    function draw() {
      var context = pad.getContext('2d')
      context.clearRect(0, 0, pad.width, pad.height)
      context.strokeStyle = '#d5cdbc'
      context.lineWidth = 2
      context.beginPath()
      context.moveTo(pad.width * 0.05, pad.height * 0.78)
      context.lineTo(pad.width * 0.95, pad.height * 0.78)
      context.stroke()
      context.strokeStyle = '#16235a'
      context.lineWidth = pad.height / 70
      context.lineCap = context.lineJoin = 'round'
      strokes.forEach(function (one) {
        context.beginPath()
        one.forEach(function (point, index) { context[index ? 'lineTo' : 'moveTo'](point.x * pad.width, point.y * pad.height) })
        context.stroke()
      })
      if (!pen) return
      context.beginPath()
      context.arc(pen.x * pad.width, pen.y * pad.height, pad.height / 28, 0, 7)
      context.fillStyle = context.strokeStyle
      context[stroke ? 'fill' : 'stroke']()
    }

    function on(name, act) { pad.addEventListener(name, act) }

    function since(event) { return Math.max(0, Math.round(event.timeStamp - began)) }

    function share(value) { return Math.round(Math.min(1, Math.max(0, value)) * 1e5) / 1e5 }

    function point(event) {
      var box = pad.getBoundingClientRect()
      stroke.push({
        x: share((event.clientX - box.left) / box.width),
        y: share((event.clientY - box.top) / box.height),
        pressure: event.pointerType === 'pen' && event.pressure > 0 ? share(event.pressure) : 0.5,
        ms: since(event),
      })
    }
    on('pointerdown', function (event) {
      if (!consent.checked || (stroke && !pen)) return
      event.preventDefault()
      leave()
      pad.setPointerCapture(event.pointerId)
      if (!strokes.length) began = event.timeStamp
      stroke = []
      strokes.push(stroke)
      point(event)
    })
    on('pointermove', function (event) {
      if (!stroke || pen) return
      var events = event.getCoalescedEvents ? event.getCoalescedEvents() : []
      ;(events.length ? events : [event]).forEach(point)
      draw()
    })
    function lift(event) {
      if (!stroke || pen) return
      point(event)
      stroke = null
      draw()
      refresh()
    }
    on('pointerup', lift)
    on('pointercancel', lift)

    function hold() {
      keys.hidden = false
      pen = pen || { x: 0.12, y: 0.62 }
      draw()
    }

    function leave() {
      if (pen) stroke = null
      pen = null
      held = {}
      draw()
    }

    function lead(event) {
      var way = ways[event.key]
      var space = event.key === ' '
      if (!consent.checked || event.ctrlKey || event.altKey || (stroke && !pen) || !(way || space || event.key === 'Backspace')) return
      event.preventDefault()
      hold()
      if (way) held[event.key] = way
      else if (space && event.repeat) return
      else if (!space) { stroke = null; strokes.pop() }
      else if (stroke) stroke = null
      else {
        if (!strokes.length) began = event.timeStamp
        stroke = []
        strokes.push(stroke)
      }
      var step = event.shiftKey ? 16 : 5
      if (way) for (var name in held) {
        pen.x = share(pen.x + (held[name][0] * step) / pad.clientWidth)
        pen.y = share(pen.y + (held[name][1] * step) / pad.clientHeight)
      }
      if (stroke) stroke.push({ x: pen.x, y: pen.y, pressure: 0.5, ms: since(event) })
      if (!way) say(t(stroke ? 'pen-down' : 'pen-up'))
      draw()
      refresh()
    }
    on('focus', function () { if (pad.matches(':focus-visible')) hold() })
    on('blur', leave)
    on('keydown', lead)
    on('keyup', function (event) { delete held[event.key] })

    function wipe() {
      stroke = null
      strokes = []
      draw()
      refresh()
    }

    async function go() {
      button.disabled = true
      button.lastChild.textContent = t('signing')
      fault.hidden = true
      var ink = { aspect: Math.round((pad.clientWidth / pad.clientHeight) * 1000) / 1000, strokes: strokes }
      var answer = await ask('POST', '/sign', JSON.stringify({ consent: consent.checked, ink: ink }))
      if (answer.status === 200 || answer.data.again) {
        removeEventListener('scroll', look)
        removeEventListener('resize', fit)
        return answer.data.again ? start(answer.data.message) : signed(answer.data.message)
      }
      if (answer.status === 0) {
        // The signature may have been made and only its answer lost.
        var now = await ask('GET', '/state')
        if (now.status === 200 && now.data.signed) return signed('')
      }
      fault.textContent = answer.data.message || (answer.status === 404 ? t('ended') : t('failed'))
      fault.hidden = false
      button.lastChild.textContent = t('sign')
      refresh()
    }
  }

  function signed(message) {
    show(
      el('div', { class: 'card', id: 'signed', role: 'alert' }, el('h1', { class: 'ok', text: message || t('signed-before') })),
      el('a', { class: 'button main', id: 'copy', href: '/act.pdf', target: '_blank', rel: 'noopener' }, icon('file'), el('span', { text: t('signed-copy') })),
      el('button', { type: 'button', id: 'done', text: t('finish'), onclick: async function () { await ask('POST', '/done', ''); stop(t('done')) } }))
    scrollTo(0, 0)
  }

  // Beginning

  async function start(changed) {
    show(el('p', { class: 'card', role: 'status', text: t('connecting') }))
    var found = /^\/k\/([0-9a-f]+)$/.exec(location.pathname)
    if (found) {
      var bound = await ask('POST', '/bind', found[1])
      if (bound.status === 0) return broken()
      if (bound.status !== 200) return stop(bound.data.message || t('ended'))
      // The token has done its work; it need not stand in the address.
      history.replaceState(null, '', '/')
    }
    var state = await ask('GET', '/state')
    if (state.status === 0) return broken(changed)
    if (state.status !== 200) return stop(state.data.message || t('ended'))
    if (state.data.may === 'photos') photos(state.data)
    else sign(state.data, changed)
    if (changed) scrollTo(0, 0)
  }

  function broken(changed) {
    show(
      el('div', { class: 'card bad', role: 'alert' }, el('h1', { text: t('failed') })),
      el('button', { type: 'button', onclick: function () { start(changed) } }, icon('retry'), el('span', { text: t('again') })))
  }

  start()
})()
